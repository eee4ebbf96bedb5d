using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Appointments.Web.Documents.Minutes;

/// <summary>The text of a Word file: a paragraph a line, a tab between the cells of a table, the numbers that Word counts, boxes of text behind the paragraph they hang on.</summary>
internal sealed class WordText
{
    /// <summary>What a packed file may unpack to: the longest papers are some megabytes.</summary>
    private const long MostUnpacked = 64L * 1024 * 1024;

    private const int DeepestTable = 4;

    private readonly StringBuilder text = new();
    private readonly WordNumbers numbers;

    private WordText(MainDocumentPart main) => numbers = new WordNumbers(main);

    /// <summary>Reads it; heads and feet of pages are not in the text of a Word file, and what was struck out by the one who follows changes is gone.</summary>
    public static PaperFileText Read(byte[] bytes, string name)
    {
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            if (IsTooLarge(stream))
            {
                return new PaperFileText(null, new PaperFault(
                    $"{name} fylder mere end 64 MB, når den pakkes ud; det er intet mødes papir.",
                    $"{name} unpacks to more than 64 MB, which is no paper of a meeting."));
            }

            using var word = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MostUnpacked });
            if (word.MainDocumentPart is not { Document.Body: { } body } main)
                return NoWord(name);
            var reader = new WordText(main);
            foreach (var element in body.ChildElements)
                reader.Read(element, DeepestTable);
            return new PaperFileText(reader.text.ToString(), null);
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or IOException or InvalidDataException or XmlException or InvalidOperationException or FormatException or UriFormatException or NotSupportedException or ArgumentException)
        {
            return NoWord(name);
        }
    }

    /// <summary>Only what is parsed is counted; pictures are not unpacked.</summary>
    private static bool IsTooLarge(MemoryStream stream)
    {
        using var package = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        return package.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).Sum(entry => entry.Length) > MostUnpacked;
    }

    private void Read(OpenXmlElement element, int depth)
    {
        switch (element)
        {
            case Paragraph paragraph:
                var printed = TextOf(paragraph);
                text.Append(numbers.Before(paragraph, printed.TrimStart())).Append(printed).Append("\n\n");
                foreach (var box in Boxes(paragraph))
                    Read(box, depth - 1);
                break;
            case Table table:
                foreach (var row in table.Descendants<TableRow>().Where(row => row.Ancestors<Table>().First() == table))
                    text.AppendJoin('\t', row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row).Select(TextOf)).Append('\n');
                text.Append('\n');
                break;
            case SdtBlock or SdtContentBlock or CustomXmlBlock or TextBoxContent or InsertedRun when depth > 0:
                foreach (var inner in element.ChildElements)
                    Read(inner, depth - (element is TextBoxContent ? 1 : 0));
                break;
        }
    }

    private static string TextOf(TableCell cell) =>
        string.Join(' ', cell.Descendants<Paragraph>().Select(TextOf)).Replace('\n', ' ').Replace('\t', ' ').Trim();

    /// <summary>Word keeps a box twice, once for older programs: the one they read is left out.</summary>
    private static IEnumerable<TextBoxContent> Boxes(Paragraph paragraph) =>
        paragraph.Descendants<TextBoxContent>().Where(box => !box.Ancestors<AlternateContentFallback>().Any() && box.Ancestors<Paragraph>().First() == paragraph);

    private static string TextOf(Paragraph paragraph)
    {
        var line = new StringBuilder();
        foreach (var element in paragraph.Descendants().Where(element => IsShown(element, paragraph)))
        {
            _ = element switch
            {
                Text said => line.Append(said.Text),
                TabChar => line.Append('\t'),
                Break or CarriageReturn => line.Append('\n'),
                NoBreakHyphen => line.Append('-'),
                SoftHyphen => line.Append('\u00AD'),
                _ => line,
            };
        }

        return line.ToString();
    }

    /// <summary>Not struck out, not moved elsewhere, and of this paragraph rather than of a box that hangs on it.</summary>
    private static bool IsShown(OpenXmlElement element, Paragraph paragraph) =>
        element is Text or TabChar or Break or CarriageReturn or NoBreakHyphen or SoftHyphen
        && element.Parent is not Tabs
        && !element.Ancestors().TakeWhile(above => above != paragraph).Any(above => above is DeletedRun or MoveFromRun or TextBoxContent);

    private static PaperFileText NoWord(string name) => new(null, new PaperFault(
        $"{name} er en pakket fil, men ikke en Word-fil (.docx), der kan læses.",
        $"{name} is a packed file, but no Word file (.docx) that can be read."));
}
