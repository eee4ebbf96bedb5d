using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Appointments.Web.Documents.Minutes;

/// <summary>The numbers that Word counts itself and that stand in no text: <c>3.4.</c> before a heading, a dash before a line of a list.</summary>
internal sealed partial class WordNumbers(MainDocumentPart main)
{
    private const string Bullet = "– ";
    private const int Levels = 9;

    /// <summary>Styles that build on each other in a ring are followed no longer than this.</summary>
    private const int DeepestStyle = 12;

    private readonly Dictionary<int, int[]> counts = [];
    private readonly Numbering? numbering = main.NumberingDefinitionsPart?.Numbering;
    private readonly Dictionary<string, Style> styles = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        .Where(style => style.StyleId?.Value is not null).GroupBy(style => style.StyleId!.Value!, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    /// <summary>What Word shows before the paragraph; empty when it counts nothing there.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="printed">Its text: a heading that has its number in the text is not counted again.</param>
    public string Before(Paragraph paragraph, string printed)
    {
        var chain = Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value).ToList();
        var heading = chain.Select(HeadingLevel).FirstOrDefault(level => level is not null) ?? HeadingLevelOf(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value);
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var properties = own ?? chain.Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(found => found is not null);
        if (properties is null || properties.NumberingId?.Val?.Value == 0 || printed.Length == 0)
            return "";
        var level = Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? heading ?? 0, 0, Levels - 1);
        var isNumbered = char.IsDigit(printed[0]) || SectionHeading.Of(printed) is not null;
        if (AbstractOf(properties.NumberingId?.Val?.Value) is not { } list)
            return heading is null ? Bullet : isNumbered ? "" : Counted(0, heading.Value, string.Concat(Enumerable.Range(1, heading.Value + 1).Select(at => string.Create(CultureInfo.InvariantCulture, $"%{at}."))));
        var shape = list.Elements<Level>().FirstOrDefault(it => it.LevelIndex?.Value == level);
        if (shape?.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet)
            return Bullet;
        var text = shape?.LevelText?.Val?.Value ?? "";
        return isNumbered || text.Length == 0 ? "" : Counted(list.AbstractNumberId?.Value ?? 0, level, text);
    }

    private string Counted(int list, int level, string text)
    {
        if (!counts.TryGetValue(list, out var at))
            counts[list] = at = new int[Levels];
        at[level]++;
        Array.Clear(at, level + 1, Levels - level - 1);
        return Placeholder().Replace(text, match => Math.Max(1, at[match.Value[1] - '1']).ToString(CultureInfo.InvariantCulture)) + " ";
    }

    private AbstractNum? AbstractOf(int? number)
    {
        var instance = numbering?.Elements<NumberingInstance>().FirstOrDefault(it => it.NumberID?.Value == number);
        return instance is null ? null : numbering!.Elements<AbstractNum>().FirstOrDefault(it => it.AbstractNumberId?.Value == instance.AbstractNumId?.Val?.Value);
    }

    /// <summary>The style and those it builds on.</summary>
    private IEnumerable<Style> Chain(string? id)
    {
        for (var depth = 0; depth < DeepestStyle && id is not null && styles.TryGetValue(id, out var style); depth++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static int? HeadingLevel(Style style) => HeadingLevelOf(style.StyleName?.Val?.Value) ?? HeadingLevelOf(style.StyleId?.Value);

    /// <summary>0 for the first level; null for a style that is no heading's.</summary>
    private static int? HeadingLevelOf(string? style) => HeadingStyle().Match(style ?? "") is { Success: true } match ? match.Groups["n"].Value[0] - '1' : null;

    [GeneratedRegex("%[1-9]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^(?:heading|overskrift)\s*(?<n>[1-9])$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex HeadingStyle();
}
