using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Appointments.Web.Documents;

/// <summary>The paragraphs, tables and fields that written documents are made of.</summary>
internal static class WordText
{
    /// <summary>A paragraph of a style.</summary>
    public static Paragraph Paragraph(string text, string? style = null) => new(Properties(style), Run(text));

    /// <summary>A heading that the table of contents leads to.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="level">Its level, from 1.</param>
    /// <param name="bookmark">The name that links lead to.</param>
    /// <param name="number">Which bookmark of the document, from 1.</param>
    /// <param name="pageBreak">True to begin a page.</param>
    public static Paragraph Heading(string text, int level, string bookmark, int number, bool pageBreak = false)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        var properties = Properties(WordStyles.HeadingOf(level));
        if (pageBreak) properties.PageBreakBefore = new PageBreakBefore();
        return new Paragraph(properties, new BookmarkStart { Id = id, Name = bookmark }, Run(text), new BookmarkEnd { Id = id });
    }

    /// <summary>A line of a table of contents, which leads to its heading and asks for its page.</summary>
    public static Paragraph ContentsLine(string text, int level, string bookmark) => new(
        Properties(FormattableString.Invariant($"{WordStyles.Contents}{level}")),
        new Hyperlink([Run(text), new Run(new TabChar()), .. Field($" PAGEREF {bookmark} \\h ", "…")]) { Anchor = bookmark, History = true });

    /// <summary>A field with what it shows until it is asked again.</summary>
    public static IEnumerable<Run> Field(string code, string shown) =>
    [
        new(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new(new FieldCode(code) { Space = SpaceProcessingModeValues.Preserve }),
        new(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        Run(shown),
        new(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];

    /// <summary>A run of text.</summary>
    public static Run Run(string text) => new(new Text(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>A table whose head is repeated on each page and whose rows are not cut.</summary>
    /// <param name="description">What it shows, for those who do not see it.</param>
    /// <param name="widths">The widths of the columns in twentieths of a point.</param>
    /// <param name="head">What stands above the columns.</param>
    /// <param name="rows">The rows; a cell has paragraphs, the first in the table's style, those after it as details.</param>
    public static Table Table(string description, int[] widths, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<IReadOnlyList<string>>> rows)
    {
        var table = Empty(WordStyles.Table, description, widths, firstRow: true);
        table.AppendChild(Row(new TableRowProperties(new CantSplit(), new TableHeader()), head.Select(text => (IReadOnlyList<string>)[text]), widths));
        foreach (var row in rows)
        {
            table.AppendChild(Row(new TableRowProperties(new CantSplit()), row, widths));
        }

        return table;
    }

    /// <summary>Names and what they are, beside each other.</summary>
    public static Table Facts(string description, IEnumerable<(string Name, IReadOnlyList<string> Lines)> facts)
    {
        int[] widths = [2268, 7370];
        var table = Empty(WordStyles.Facts, description, widths, firstRow: false);
        foreach (var (name, lines) in facts)
        {
            var row = new TableRow(new TableRowProperties(new CantSplit()), Cell([Paragraph(name, WordStyles.Cell)], widths[0]), Cell(lines.Select(line => Paragraph(line, WordStyles.Cell)), widths[1]));
            foreach (var paragraph in row.Descendants<Paragraph>())
            {
                paragraph.ParagraphProperties!.KeepNext = new KeepNext();
            }

            table.AppendChild(row);
        }

        return table;
    }

    private static Table Empty(string style, string description, int[] widths, bool firstRow) => new(
        new TableProperties(
            new TableStyle { Val = style },
            new TableWidth { Width = widths.Sum().ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook { Val = firstRow ? "0020" : "0080", FirstRow = firstRow, LastRow = false, FirstColumn = !firstRow, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
            new TableCaption { Val = XmlText.Clean(description) },
            new TableDescription { Val = XmlText.Clean(description) }),
        new TableGrid(widths.Select(width => new GridColumn { Width = width.ToString(CultureInfo.InvariantCulture) })));

    private static TableRow Row(TableRowProperties properties, IEnumerable<IReadOnlyList<string>> cells, int[] widths) => new(
        cells.Select((lines, column) => (OpenXmlElement)Cell(lines.DefaultIfEmpty("").Select((line, index) => Paragraph(line, index == 0 ? WordStyles.Cell : WordStyles.Detail)), widths[column])).Prepend(properties));

    private static TableCell Cell(IEnumerable<Paragraph> paragraphs, int width) => new(
        paragraphs.Select(paragraph => (OpenXmlElement)paragraph).DefaultIfEmpty(Paragraph("", WordStyles.Cell))
            .Prepend(new TableCellProperties(new TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa })));

    private static ParagraphProperties Properties(string? style) => style is null ? new ParagraphProperties() : new ParagraphProperties(new ParagraphStyleId { Val = style });
}
