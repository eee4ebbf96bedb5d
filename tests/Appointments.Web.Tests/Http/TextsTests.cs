using System.Text.RegularExpressions;
using System.Xml.Linq;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>The resource files and the pages name the same texts: none is missing, none is left over, and each is there in both languages.</summary>
public sealed class TextsTests
{
    private static readonly string Web = Path.Combine(Checkout.Root, "src", "Appointments.Web");

    private static readonly string Pages = string.Concat(
        new[] { "Pages", "Hosting", "Documents" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Web, folder), "*.*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".razor" or ".cs")
            .Select(File.ReadAllText));

    private static readonly Dictionary<string, string> Danish = Read("Texts.resx");

    private static readonly Dictionary<string, string> English = Read("Texts.en.resx");

    // T.Count("MoreFacts", …) names the text for one and the text for more.
    private static readonly string[] NamedTexts = [.. Named(@"\b(?:T|texts)\[""([^""]+)"""), .. Named(@"\bRefused\(""([^""]+)"""), .. Named(@"\b(?:T|texts)\.Count\(""([^""]+)""").SelectMany(key => new[] { key, key + "One" })];

    [Fact]
    public void Every_text_a_page_names_is_there() => Assert.Equal([], NamedTexts.Except(Danish.Keys));

    [Fact]
    public void Every_text_there_is_named_by_a_page()
    {
        // T[$"Answer.{…}"] names all texts that begin with "Answer.".
        var families = Named(@"\b(?:T|texts)\[\$""((?:\w+\.)+)\{");
        Assert.Equal([], Danish.Keys.Where(key => !families.Any(family => key.StartsWith(family, StringComparison.Ordinal))).Except(NamedTexts));
    }

    [Fact]
    public void Both_languages_have_the_same_texts() => Assert.Equal(Danish.Keys, English.Keys);

    [Fact]
    public void A_text_takes_the_same_values_in_both_languages() =>
        Assert.Equal([], Danish.Keys.Where(key => !Placeholders(Danish[key]).SequenceEqual(Placeholders(English[key]))));

    /// <summary>A text that says nothing in one language says nothing in the other.</summary>
    [Fact]
    public void No_text_is_left_empty_in_one_language() =>
        Assert.Equal([], Danish.Keys.Where(key => string.IsNullOrWhiteSpace(Danish[key]) != string.IsNullOrWhiteSpace(English[key])));

    [Fact]
    public void English_texts_are_not_Danish_ones() => Assert.Equal([], English.Where(text => text.Value.AsSpan().ContainsAny("æøåÆØÅ«»’")).Select(text => text.Key));

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(Path.Combine(Web, file)).Root!.Elements("data").ToDictionary(data => (string)data.Attribute("name")!, data => (string)data.Element("value")!, StringComparer.Ordinal);

    private static string[] Placeholders(string text) =>
        [.. Regex.Matches(text, @"\{\d+\}", default, TimeSpan.FromSeconds(5)).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string[] Named(string pattern) =>
        [.. Regex.Matches(Pages, pattern, default, TimeSpan.FromSeconds(5)).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)];
}
