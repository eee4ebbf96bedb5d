using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Appointments.Web.Documents;

/// <summary>Bars in a Word document: a real chart, which can be restyled there, with its numbers in words for those who do not see it.</summary>
internal static class WordChart
{
    private const string ChartUri = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const long Width = 6_120_000; // 17 cm, in English metric units
    private const long RowHeight = 230_000;
    private const long Margins = 700_000;

    private static readonly XNamespace Chart = ChartUri;
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>Adds a chart of bars and gives the paragraph that shows it.</summary>
    /// <param name="main">The document.</param>
    /// <param name="number">Which chart of the document, from 1.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="rows">What stands beside the bars.</param>
    /// <param name="series">The parts of each bar: what they are, their colour as RGB, and the number for each row.</param>
    public static Paragraph Bars(MainDocumentPart main, int number, string title, IReadOnlyList<string> rows, IReadOnlyList<(string Name, string Colour, IReadOnlyList<int> Numbers)> series)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"rIdChart{number}");
        using (var stream = new MemoryStream(Encoding.UTF8.GetBytes(ChartSpace(rows, series).ToString(SaveOptions.DisableFormatting))))
        {
            main.AddNewPart<ChartPart>(id).FeedData(stream);
        }

        var description = $"{title}. {string.Join("; ", rows.Select((row, index) => $"{row}: {string.Join(", ", series.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Name} {part.Numbers[index]}")))}"))}.";
        return new Paragraph(new Run(new Drawing(new Inline(
            new Extent { Cx = Width, Cy = Margins + (RowHeight * rows.Count) },
            new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DocProperties { Id = (uint)number, Name = XmlText.Clean(title), Description = XmlText.Clean(description) },
            new NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(new C.ChartReference { Id = id }) { Uri = ChartUri }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 })));
    }

    private static XElement ChartSpace(IReadOnlyList<string> rows, IReadOnlyList<(string Name, string Colour, IReadOnlyList<int> Numbers)> series) => new(
        Chart + "chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", Chart),
        new XAttribute(XNamespace.Xmlns + "a", Drawing),
        Value("roundedCorners", "0"),
        new XElement(
            Chart + "chart",
            Value("autoTitleDeleted", "1"),
            new XElement(
                Chart + "plotArea",
                new XElement(Chart + "layout"),
                new XElement(
                    Chart + "barChart",
                    Value("barDir", "bar"),
                    Value("grouping", "stacked"),
                    Value("varyColors", "0"),
                    series.Select((part, index) => Series(part.Name, part.Colour, part.Numbers, rows, index)),
                    Value("gapWidth", "45"),
                    Value("overlap", "100"),
                    Value("axId", "1"),
                    Value("axId", "2")),
                new XElement(
                    Chart + "catAx", Value("axId", "1"), new XElement(Chart + "scaling", Value("orientation", "maxMin")), Value("delete", "0"), Value("axPos", "l"), Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "low"), Value("crossAx", "2")),
                new XElement(
                    Chart + "valAx", Value("axId", "2"), new XElement(Chart + "scaling", Value("orientation", "minMax")), Value("delete", "1"), Value("axPos", "b"), Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "nextTo"), Value("crossAx", "1"))),
            series.Count > 1 ? new XElement(Chart + "legend", Value("legendPos", "b"), Value("overlay", "0")) : null,
            Value("plotVisOnly", "1")));

    private static XElement Series(string name, string colour, IReadOnlyList<int> numbers, IReadOnlyList<string> rows, int index) => new(
        Chart + "ser",
        Value("idx", Number(index)),
        Value("order", Number(index)),
        new XElement(Chart + "tx", new XElement(Chart + "v", XmlText.Clean(name))),
        new XElement(Chart + "spPr", new XElement(Drawing + "solidFill", new XElement(Drawing + "srgbClr", new XAttribute("val", colour)))),
        Value("invertIfNegative", "0"),
        new XElement(Chart + "cat", Literal("strLit", rows.Select(XmlText.Clean))),
        new XElement(Chart + "val", Literal("numLit", numbers.Select(Number))));

    private static XElement Literal(string kind, IEnumerable<string> values)
    {
        var points = values.Select((value, index) => new XElement(Chart + "pt", new XAttribute("idx", Number(index)), new XElement(Chart + "v", value))).ToList();
        return new XElement(Chart + kind, kind == "numLit" ? new XElement(Chart + "formatCode", "General") : null, Value("ptCount", Number(points.Count)), points);
    }

    private static XElement Value(string name, string value) => new(Chart + name, new XAttribute("val", value));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
