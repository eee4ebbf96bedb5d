using System.Text.RegularExpressions;
using System.Xml.Linq;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>The resource file and the pages name the same texts: none is missing, none is left over.</summary>
public sealed class TextsTests
{
    private static readonly string Web = Path.Combine(Checkout.Root, "src", "Appointments.Web");

    private static readonly string Pages = string.Concat(
        Directory.EnumerateFiles(Path.Combine(Web, "Pages"), "*.razor", SearchOption.AllDirectories).Select(File.ReadAllText));

    private static readonly string[] Keys =
        [.. XDocument.Load(Path.Combine(Web, "Texts.resx")).Root!.Elements("data").Select(data => (string)data.Attribute("name")!)];

    [Fact]
    public void Every_text_a_page_names_is_there() => Assert.Equal([], Named(@"T\[""([^""]+)""").Except(Keys));

    [Fact]
    public void Every_text_there_is_named_by_a_page()
    {
        // T[$"Answer.{…}"] names all texts that begin with "Answer.".
        var families = Named(@"T\[\$""(\w+\.)\{");
        Assert.Equal([], Keys.Where(key => !families.Any(family => key.StartsWith(family, StringComparison.Ordinal))).Except(Named(@"T\[""([^""]+)""")));
    }

    private static string[] Named(string pattern) =>
        [.. Regex.Matches(Pages, pattern, default, TimeSpan.FromSeconds(5)).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)];
}
