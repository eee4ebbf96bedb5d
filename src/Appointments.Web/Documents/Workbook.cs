using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;

namespace Appointments.Web.Documents;

/// <summary>Tables as an XLSX workbook: the head stays in sight and filters, days are days, and no text is taken for a formula. The same tables give the same bytes.</summary>
internal static class Workbook
{
    private const uint Plain = 0, Head = 1, DayFormat = 2, Text = 3;
    private const uint DayNumberFormat = 164;

    // A spreadsheet counts days from here; what is earlier it cannot show.
    private static readonly LocalDate DayZero = new(1899, 12, 30);
    private static readonly LocalDate FirstDay = new(1900, 3, 1);

    /// <summary>Writes the sheets.</summary>
    /// <param name="title">The workbook's title.</param>
    /// <param name="at">When it was made: of an edition the instant of its state.</param>
    /// <param name="language">Its language, <c>da</c>.</param>
    /// <param name="sheets">The tables, in their order.</param>
    public static byte[] Write(string title, Instant at, string language, IReadOnlyList<Documents.Sheet> sheets)
    {
        using var packed = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(packed, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();

            // The package would name the part by chance.
            document.ChangeIdOfPart(book, "rIdWorkbook");
            var styles = book.AddNewPart<WorkbookStylesPart>("rIdStyles");
            styles.Stylesheet = Styles();
            var list = new Sheets();
            foreach (var (index, sheet) in sheets.Index())
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}");
                book.AddNewPart<WorksheetPart>(id).Worksheet = Worksheet(sheet);
                list.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = id, SheetId = (uint)index + 1, Name = NameOf(sheet) });
            }

            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(list);
            CoreProperties.Add(document, title, at, language);
        }

        packed.Position = 0;
        return PlainZip.Again(packed);
    }

    private static string NameOf(Documents.Sheet sheet) => sheet.Name.Length <= 31 ? sheet.Name : sheet.Name[..31];

    private static Worksheet Worksheet(Documents.Sheet sheet)
    {
        var data = new SheetData();
        data.AppendChild(new Row(sheet.Head.Select((text, column) => TextCell(text, 1, column, Head))) { RowIndex = 1 });
        foreach (var (index, row) in sheet.Rows.Index())
        {
            var number = (uint)index + 2;
            data.AppendChild(new Row(row.Select((value, column) => CellOf(value, number, column)).OfType<Cell>()) { RowIndex = number });
        }

        var last = Reference((uint)sheet.Rows.Count + 1, sheet.Head.Count - 1);
        return new Worksheet(
            new SheetViews(new SheetView(
                new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
                new Selection { Pane = PaneValues.BottomLeft, ActiveCell = "A2", SequenceOfReferences = new ListValue<StringValue>(["A2"]) })
            { WorkbookViewId = 0 }),
            new Columns(sheet.Head.Select((_, column) => new Column { Min = (uint)column + 1, Max = (uint)column + 1, Width = WidthOf(sheet, column), CustomWidth = true })),
            data,
            new AutoFilter { Reference = $"A1:{last}" });
    }

    /// <summary>As wide as its longest text, within reason.</summary>
    private static double WidthOf(Documents.Sheet sheet, int column) =>
        Math.Clamp(sheet.Rows.Select(row => LengthOf(row[column])).Append(sheet.Head[column].Length).Max() + 2, 9, 60);

    private static int LengthOf(object? value) => value switch { null => 0, LocalDate => 10, string text => text.Length, _ => 8 };

    private static Cell? CellOf(object? value, uint row, int column) => value switch
    {
        null => null,
        int number => new Cell(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { CellReference = Reference(row, column), StyleIndex = Plain },
        LocalDate day when day >= FirstDay => new Cell(new CellValue(Period.DaysBetween(DayZero, day).ToString(CultureInfo.InvariantCulture))) { CellReference = Reference(row, column), StyleIndex = DayFormat },
        LocalDate day => TextCell(NodaTime.Text.LocalDatePattern.Iso.Format(day), row, column, Plain),
        string text => TextCell(text, row, column, IsLikeFormula(text) ? Text : Plain),
        _ => throw new ArgumentException($"A cell holds a text, a whole number or a day, not a {value.GetType().Name}.", nameof(value)),
    };

    /// <summary>Such a text is marked as one, as if it were typed with an apostrophe: it stays a text when somebody edits the cell.</summary>
    private static bool IsLikeFormula(string text) => text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal);

    private static Cell TextCell(string text, uint row, int column, uint style) =>
        new(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = Reference(row, column), DataType = CellValues.InlineString, StyleIndex = style,
        };

    private static string Reference(uint row, int column) => string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row}");

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayNumberFormat, FormatCode = "dd\\-mm\\-yyyy" }) { Count = 1 },
        new Fonts(
            new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
            new Font(new Bold(), new FontSize { Val = 11 }, new Color { Rgb = "FFFFFFFF" }, new FontName { Val = "Calibri" }))
        { Count = 2 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FF12395B" }) { PatternType = PatternValues.Solid }))
        { Count = 3 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(
            Wrapped(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 }),
            Wrapped(new CellFormat { NumberFormatId = 0, FontId = 1, FillId = 2, BorderId = 0, FormatId = 0, ApplyFont = true, ApplyFill = true }),
            Wrapped(new CellFormat { NumberFormatId = DayNumberFormat, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0, ApplyNumberFormat = true }),
            Wrapped(new CellFormat { NumberFormatId = 49, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0, ApplyNumberFormat = true, QuotePrefix = true }))
        { Count = 4 });

    private static CellFormat Wrapped(CellFormat format)
    {
        format.ApplyAlignment = true;
        format.AppendChild(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true });
        return format;
    }
}
