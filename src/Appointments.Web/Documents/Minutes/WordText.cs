using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Appointments.Web.Documents.Minutes;

/// <summary>The text of a Word file: a paragraph a line, a tab between the cells of a table, numbers of headings where Word counts them.</summary>
internal sealed class WordText
{
    private readonly StringBuilder text = new();
    private int section;
    private int item;

    /// <summary>Reads it; heads and feet of pages are not in the text of a Word file.</summary>
    public static PaperFileText Read(byte[] bytes, string name)
    {
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var word = WordprocessingDocument.Open(stream, isEditable: false);
            if (word.MainDocumentPart?.Document?.Body is not { } body)
                return NoWord(name);
            var reader = new WordText();
            foreach (var element in body.ChildElements)
                reader.Read(element);
            return new PaperFileText(reader.text.ToString(), null);
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or IOException or InvalidDataException or XmlException or InvalidOperationException or FormatException or UriFormatException or NotSupportedException)
        {
            return NoWord(name);
        }
    }

    private void Read(OpenXmlElement element)
    {
        if (element is Paragraph paragraph)
        {
            text.Append(NumberOf(paragraph)).Append(TextOf(paragraph)).Append("\n\n");
        }
        else if (element is Table table)
        {
            foreach (var row in table.Elements<TableRow>())
                text.AppendJoin('\t', row.Elements<TableCell>().Select(cell => string.Join(' ', cell.Elements<Paragraph>().Select(TextOf)).Replace('\n', ' ').Trim())).Append('\n');
            text.Append('\n');
        }
        else if (element is SdtBlock block && block.SdtContentBlock is { } content)
        {
            foreach (var inner in content.ChildElements)
                Read(inner);
        }
    }

    /// <summary>A heading of the first two levels whose number Word counts gets it; a list line gets a dash.</summary>
    private string NumberOf(Paragraph paragraph)
    {
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
        var isCounted = paragraph.ParagraphProperties?.NumberingProperties is not null;
        var level = style switch
        {
            "Heading1" or "Overskrift1" => 1,
            "Heading2" or "Overskrift2" => 2,
            _ => 0,
        };
        var printed = TextOf(paragraph).TrimStart();
        if (level == 0 || printed.Length == 0 || char.IsDigit(printed[0]) || SectionHeading.Of(printed) is not null)
            return isCounted && level == 0 ? "– " : "";
        if (!isCounted)
            return "";
        if (level == 1)
            (section, item) = (section + 1, 0);
        else
            item++;
        return level == 1 ? string.Create(CultureInfo.InvariantCulture, $"{section}. ") : string.Create(CultureInfo.InvariantCulture, $"{section}.{item}. ");
    }

    private static string TextOf(Paragraph paragraph)
    {
        var line = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            // What was struck out by the one who follows changes is no longer in the text.
            _ = element switch
            {
                Text said when said.Ancestors<DeletedRun>().FirstOrDefault() is null => line.Append(said.Text),
                TabChar => line.Append('\t'),
                Break or CarriageReturn => line.Append('\n'),
                NoBreakHyphen => line.Append('-'),
                _ => line,
            };
        }

        return line.ToString();
    }

    private static PaperFileText NoWord(string name) => new(null, new PaperFault(
        $"{name} er en pakket fil, men ikke en Word-fil (.docx), der kan læses.",
        $"{name} is a packed file, but no Word file (.docx) that can be read."));
}
