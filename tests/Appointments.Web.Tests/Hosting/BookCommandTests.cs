using System.Net;
using System.Text.RegularExpressions;

namespace Appointments.Web.Tests.Hosting;

/// <summary>The Blue Book as a file. In the hosts' collection, because it takes hold of the console.</summary>
[Collection(HostCollection.Name)]
public sealed class BookCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("appointments-book-").FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task It_writes_one_file_that_needs_nothing_else()
    {
        var file = Path.Combine(folder, "bog.html");
        var (code, said, _) = await RunAsync("book", "--as-of", "2022-04-01", "--output", file);

        Assert.Equal((0, file), (code, said));
        var html = WebUtility.HtmlDecode(await File.ReadAllTextAsync(file));
        Assert.StartsWith("<!DOCTYPE html>", html.TrimStart());
        Assert.Contains("<title>Blå Bog, KKR Nordjylland, 1. april 2022</title>", html);
        Assert.Contains("Borgmester ", html);
        Assert.Contains("@page", html);
        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain("<link", html);
        Assert.Empty(Regex.Matches(html, "(?:src|href)=\"(?!#)", default, TimeSpan.FromSeconds(5)));
        var targets = Regex.Matches(html, "href=\"#([^\"]+)\"", default, TimeSpan.FromSeconds(5)).Select(match => match.Groups[1].Value);
        Assert.All(targets, target => Assert.Contains($"id=\"{target}\"", html));
        Assert.Equal([file], Directory.EnumerateFiles(folder, "bog*"));
    }

    [Fact]
    public async Task It_is_the_same_book_each_time_and_goes_to_standard_output_when_no_file_is_named()
    {
        string[] line = ["book", "--as-of", "2025-10-24", "--kkr", "kkr-nordjylland", "--language", "en"];
        var (code, first, _) = await RunAsync(line);
        Assert.Equal(0, code);
        Assert.Contains("<html lang=\"en\">", first);
        Assert.Contains("Members of KKR Nordjylland", first);
        Assert.Equal(first, (await RunAsync(line)).Output);
    }

    [Theory]
    [InlineData("«2022-02-30» er ikke en dag i kalenderen. Skriv dagen som ÅÅÅÅ-MM-DD, for eksempel 2022-04-01.", "--as-of", "2022-02-30")]
    [InlineData("“2022-02-30” is not a day of the calendar. Write the day as YYYY-MM-DD, for example 2022-04-01.", "--as-of", "2022-02-30", "--language", "en")]
    [InlineData("Intet KKR har adressen «kkr-ingensteder».", "--kkr", "kkr-ingensteder")]
    [InlineData("Registret har endnu ingen fora, der hører til et KKR.", "--empty")]
    public async Task Where_there_is_no_book_it_says_why(string why, params string[] options)
    {
        var (code, output, errors) = await RunAsync(["book", .. options]);
        Assert.Equal((2, "", why), (code, output, errors));
    }

    [Fact]
    public async Task A_folder_is_no_file_to_write_and_nothing_is_left_behind()
    {
        var target = Directory.CreateDirectory(Path.Combine(folder, "mappe")).FullName;
        var (code, _, errors) = await RunAsync("book", "--output", target);
        Assert.Equal(2, code);
        Assert.StartsWith($"{target} cannot be written: ", errors, StringComparison.Ordinal);
        Assert.EndsWith("Name another file with --output. (Filen kan ikke skrives.)", errors, StringComparison.Ordinal);
        Assert.Equal([], Directory.EnumerateFiles(folder, "mappe*"));
    }

    private Task<CommandLineRun> RunAsync(params string[] line) => CommandLineRun.OfAsync([.. line, "--database", Path.Combine(folder, "register.db")]);
}
