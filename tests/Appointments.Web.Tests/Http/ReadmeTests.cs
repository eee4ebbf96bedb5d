using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>What the README shows is what the host does.</summary>
[Collection(HostCollection.Name)]
public sealed class ReadmeTests(RunningHost host)
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Checkout.Root, "README.md"));

    [Fact]
    public void It_opens_with_the_two_commands()
    {
        Assert.StartsWith("# Appointments\n\n    dotnet run --project src/Appointments.Web\n    dotnet test\n", Readme);
    }

    [Fact]
    public async Task Its_query_gets_its_answer()
    {
        var answer = await host.AskAsync(Block("graphql"));
        Assert.Equal(Indented(JsonDocument.Parse(Block("json")).RootElement), Indented(answer));
    }

    [Fact]
    public async Task Its_registration_gets_its_answer()
    {
        await using var writing = await WritingHost.StartAsync();

        var answer = await writing.AskAsync(Block("graphql registration"));

        Assert.Equal(Indented(JsonDocument.Parse(Block("json registration")).RootElement), Indented(answer));
    }

    [Fact]
    public async Task Its_addresses_answer()
    {
        var addresses = Regex.Matches(Readme, @"'http://127\.0\.0\.1:5080(/q/[^']*)'", default, TimeSpan.FromSeconds(5));
        Assert.NotEmpty(addresses);
        foreach (Match address in addresses)
        {
            using var response = await host.Client.GetAsync(address.Groups[1].Value);
            Assert.True(response.IsSuccessStatusCode, address.Value);
        }
    }

    [Fact]
    public void It_names_every_question_there_is()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "graphql", "operations"), "*.graphql").Select(Path.GetFileNameWithoutExtension);
        Assert.NotEmpty(files);
        Assert.Equal([], files.Where(name => !Readme.Contains($"`{name}`", StringComparison.Ordinal)));
    }

    /// <summary>As written, from the root of the checkout, but for a register of the test's own.</summary>
    [Theory]
    [InlineData("register", "Kan registreres: Lasse Frimand Jensen, ")]
    [InlineData("import", "Listen er i orden; intet er skrevet.")]
    public async Task Its_lines_that_register_work_as_they_are_written(string command, string expected)
    {
        var line = Regex.Match(Readme, $"dotnet run --project src/Appointments.Web -- ({command} .*--dry-run)", default, TimeSpan.FromSeconds(5)).Groups[1].Value;
        var folder = Directory.CreateTempSubdirectory("appointments-readme-").FullName;
        try
        {
            var (code, output, errors) = await RunAsync([.. Words(line), "--database", Path.Combine(folder, "register.db")]);

            Assert.Equal((0, ""), (code, errors));
            Assert.Contains(expected, output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Every_command_that_it_names_is_understood()
    {
        var lines = Regex.Matches(Readme, "dotnet run --project src/Appointments.Web -- ([^\n`]+)", default, TimeSpan.FromSeconds(5)).Select(line => line.Groups[1].Value).ToList();
        Assert.NotEmpty(lines);
        foreach (var line in lines)
        {
            var run = await CommandLineRun.OfAsync([.. Words(line), "--help"]);
            Assert.Equal((0, ""), (run.Code, run.Errors));
        }
    }

    [Fact]
    public void Its_pictures_are_there()
    {
        var pictures = Regex.Matches(Readme, @"!\[[^\]]*\]\(([^)]+)\)", default, TimeSpan.FromSeconds(5));
        Assert.NotEmpty(pictures);
        foreach (Match picture in pictures)
        {
            Assert.True(File.Exists(Path.Combine(Checkout.Root, picture.Groups[1].Value)), picture.Value);
        }
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(string[] line)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["run", "--no-build", "--configuration", Checkout.Configuration, "--project", "src/Appointments.Web", "--", .. line])
        {
            WorkingDirectory = Checkout.Root, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await errors);
    }

    // A shell's words: by blanks, and what stands in quotation marks is one.
    private static IEnumerable<string> Words(string line) =>
        Regex.Matches(line, "\"([^\"]*)\"|([^ ]+)", default, TimeSpan.FromSeconds(5)).Select(word => word.Groups[1].Success ? word.Groups[1].Value : word.Groups[2].Value);

    private static string Block(string language) =>
        Regex.Match(Readme, $"```{language}\n(.*?)```", RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Groups[1].Value;

    private static string Indented(JsonElement element) => JsonSerializer.Serialize(element, new JsonSerializerOptions { WriteIndented = true });
}
