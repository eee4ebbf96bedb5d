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
        foreach (Match address in Regex.Matches(Readme, @"'http://127\.0\.0\.1:5080(/q/[^']*)'", default, TimeSpan.FromSeconds(5)))
        {
            using var response = await host.Client.GetAsync(address.Groups[1].Value);
            Assert.True(response.IsSuccessStatusCode, address.Value);
        }
    }

    [Fact]
    public void It_names_every_question_there_is()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "graphql", "operations"), "*.graphql").Select(Path.GetFileNameWithoutExtension);
        Assert.Equal([], files.Where(name => !Readme.Contains($"`{name}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void Its_pictures_are_there()
    {
        foreach (Match picture in Regex.Matches(Readme, @"!\[[^\]]*\]\(([^)]+)\)", default, TimeSpan.FromSeconds(5)))
        {
            Assert.True(File.Exists(Path.Combine(Checkout.Root, picture.Groups[1].Value)), picture.Value);
        }
    }

    private static string Block(string language) =>
        Regex.Match(Readme, $"```{language}\n(.*?)```", RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Groups[1].Value;

    private static string Indented(JsonElement element) => JsonSerializer.Serialize(element, new JsonSerializerOptions { WriteIndented = true });
}
