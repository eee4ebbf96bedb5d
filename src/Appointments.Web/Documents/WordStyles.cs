using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Appointments.Web.Documents;

/// <summary>The styles of the documents that are written: real ones, so that an editor who changes a style changes the whole document.</summary>
internal static class WordStyles
{
    public const string Title = "Title", Subtitle = "Subtitle", Heading = "Heading", Contents = "TOC", Bullet = "ListBullet", Detail = "Detail", Cell = "TableText", Kicker = "Kicker",
        Header = "Header", Footer = "Footer", Table = "BookTable", Facts = "BookFacts", ContentsHeading = "TOCHeading";

    private const string Blue = "12395B";
    private const string Quiet = "4F5B66";
    private const string Line = "CFD6DD";

    /// <summary>All of them, in a language such as <c>da-DK</c>.</summary>
    public static Styles Of(string language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" },
                new FontSize { Val = "21" },
                new FontSizeComplexScript { Val = "21" },
                new Languages { Val = language, EastAsia = language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        Paragraph("Normal", "Normal", null, isDefault: true),
        Character("DefaultParagraphFont", "Default Paragraph Font", isDefault: true),
        Paragraph(Kicker, "Kicker", "Normal", text: [new Bold(), Colour(Blue), new FontSize { Val = "28" }]),
        Paragraph(Title, "Title", "Normal", [new SpacingBetweenLines { Before = "2400", After = "120" }], [new Bold(), Colour(Blue), new FontSize { Val = "76" }], quick: true),
        Paragraph(Subtitle, "Subtitle", "Normal", [new SpacingBetweenLines { After = "480" }], [Colour(Quiet), new FontSize { Val = "32" }], quick: true),
        HeadingStyle(1, "36", "480", "160", [new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 12, Space = 4, Color = Blue })]),
        HeadingStyle(2, "26", "360", "80", []),
        HeadingStyle(3, "22", "240", "60", []),
        Paragraph(ContentsHeading, "TOC Heading", "Normal", [new KeepNext(), new SpacingBetweenLines { After = "160" }], [new Bold(), Colour(Blue), new FontSize { Val = "36" }], quick: true),
        ContentsStyle(1, "0", bold: true),
        ContentsStyle(2, "284", bold: false),
        ContentsStyle(3, "568", bold: false),
        Paragraph(Bullet, "List Bullet", "Normal", [new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 }), new SpacingBetweenLines { After = "40" }, new ContextualSpacing()], quick: true),
        Paragraph(Cell, "Table Text", "Normal", [new SpacingBetweenLines { After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }], [new FontSize { Val = "19" }]),
        Paragraph(Detail, "Detail", Cell, null, [Colour(Quiet), new FontSize { Val = "17" }]),
        Paragraph(Header, "header", "Normal", [RightTab(), new SpacingBetweenLines { After = "0" }], [Colour(Quiet), new FontSize { Val = "17" }]),
        Paragraph(Footer, "footer", "Normal", [RightTab(), new SpacingBetweenLines { After = "0" }], [Colour(Quiet), new FontSize { Val = "17" }]),
        NormalTable(),
        BookTable(),
        FactsTable());

    /// <summary>The style of a heading of a level from 1.</summary>
    public static string HeadingOf(int level) => FormattableString.Invariant($"{Heading}{level}");

    private static Style HeadingStyle(int level, string size, string before, string after, OpenXmlElement[] borders) => Paragraph(
        HeadingOf(level),
        FormattableString.Invariant($"heading {level}"),
        "Normal",
        [new KeepNext(), new KeepLines(), .. borders, new SpacingBetweenLines { Before = before, After = after }, new OutlineLevel { Val = level - 1 }],
        [new Bold(), Colour(Blue), new FontSize { Val = size }],
        quick: true);

    private static Style ContentsStyle(int level, string indent, bool bold) => Paragraph(
        FormattableString.Invariant($"{Contents}{level}"),
        FormattableString.Invariant($"toc {level}"),
        "Normal",
        [new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = 9638 }), new SpacingBetweenLines { Before = bold ? "120" : "0", After = "40" }, new Indentation { Left = indent, Right = "567" }],
        bold ? [new Bold()] : []);

    private static Tabs RightTab() => new(new TabStop { Val = TabStopValues.Right, Position = 9638 });

    private static Style Paragraph(string id, string name, string? basedOn, OpenXmlElement[]? paragraph = null, OpenXmlElement[]? text = null, bool isDefault = false, bool quick = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, StyleName = new StyleName { Val = name } };
        if (isDefault) style.Default = true;
        if (basedOn is not null) style.BasedOn = new BasedOn { Val = basedOn };
        if (id is Title or Subtitle || id.StartsWith(Heading, StringComparison.Ordinal) || id == ContentsHeading) style.NextParagraphStyle = new NextParagraphStyle { Val = "Normal" };
        if (quick || isDefault) style.PrimaryStyle = new PrimaryStyle();
        if (paragraph is { Length: > 0 }) style.StyleParagraphProperties = new StyleParagraphProperties(paragraph);
        if (text is { Length: > 0 }) style.StyleRunProperties = new StyleRunProperties(text);
        return style;
    }

    private static Style Character(string id, string name, bool isDefault) =>
        new() { Type = StyleValues.Character, StyleId = id, Default = isDefault, StyleName = new StyleName { Val = name } };

    private static Style NormalTable() => new(
        new StyleName { Val = "Normal Table" },
        new StyleTableProperties(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa }, Margins()))
    { Type = StyleValues.Table, StyleId = "TableNormal", Default = true };

    private static Style BookTable() => new(
        new StyleName { Val = "Book Table" },
        new BasedOn { Val = "TableNormal" },
        new StyleTableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 8, Color = Blue },
                new BottomBorder { Val = BorderValues.Single, Size = 8, Color = Blue },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = Line })),
        new TableStyleProperties(
            new RunPropertiesBaseStyle(new Bold(), Colour("FFFFFF")),
            new TableStyleConditionalFormattingTableCellProperties(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Blue }))
        { Type = TableStyleOverrideValues.FirstRow })
    { Type = StyleValues.Table, StyleId = Table, CustomStyle = true };

    private static Style FactsTable() => new(
        new StyleName { Val = "Book Facts" },
        new BasedOn { Val = "TableNormal" },
        new StyleTableProperties(new TableBorders(new BottomBorder { Val = BorderValues.Single, Size = 4, Color = Line }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = Line })),
        new TableStyleProperties(new RunPropertiesBaseStyle(new Bold())) { Type = TableStyleOverrideValues.FirstColumn })
    { Type = StyleValues.Table, StyleId = Facts, CustomStyle = true };

    private static TableCellMarginDefault Margins() => new(
        new TopMargin { Width = "50", Type = TableWidthUnitValues.Dxa },
        new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa },
        new BottomMargin { Width = "50", Type = TableWidthUnitValues.Dxa },
        new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa });

    private static Color Colour(string rgb) => new() { Val = rgb };
}
