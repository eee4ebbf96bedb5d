using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Appointments.Web.Documents.Letters;

/// <summary>
/// Fills the placeholders of a Word document, <c>{{frist}}</c> for example. A placeholder may lie over several runs, as Word likes to cut them; the
/// first run gives its looks. The same document and values give the same bytes: the parts keep their order, and have one time for all.
/// </summary>
public static partial class DocxTemplate
{
    private const long LongestUnpacked = 20_000_000;
    private static readonly DateTimeOffset OneTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The placeholders that stand in a document, in their order, each once.</summary>
    /// <exception cref="LetterTemplateException">The file is no Word document.</exception>
    public static IReadOnlyList<string> Placeholders(byte[] docx) =>
        [.. Parts(docx).Where(part => IsText(part.Name)).SelectMany(part => Paragraphs(Read(part)).SelectMany(paragraph => Placeholder().Matches(TextOf(paragraph)).Select(match => match.Groups[1].Value.Trim()))).Distinct(StringComparer.Ordinal)];

    /// <summary>The document with its placeholders filled.</summary>
    /// <param name="docx">The template.</param>
    /// <param name="values">A text for each placeholder that may stand in it; line breaks stay line breaks.</param>
    /// <exception cref="LetterTemplateException">The file is no Word document, or has a placeholder without a value.</exception>
    public static byte[] Fill(byte[] docx, IReadOnlyDictionary<string, string> values)
    {
        var unknown = Placeholders(docx).Where(name => !values.ContainsKey(name)).ToList();
        if (unknown.Count > 0)
        {
            throw LetterTemplateException.Unknown(unknown, values.Keys);
        }

        return Zip(Parts(docx).Select(part => part with { Content = IsText(part.Name) ? Filled(part, values) : part.Content }));
    }

    /// <summary>A zip file of files: their order and one time for all, so that equal files give equal bytes.</summary>
    public static byte[] Zip(IEnumerable<DocxPart> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                var entry = zip.CreateEntry(part.Name, CompressionLevel.Optimal);
                entry.LastWriteTime = OneTime;
                using var content = entry.Open();
                content.Write(part.Content);
            }
        }

        return stream.ToArray();
    }

    private static bool IsText(string name) => TextPart().IsMatch(name);

    private static List<DocxPart> Parts(byte[] docx)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
            if (zip.GetEntry("word/document.xml") is null || zip.Entries.Sum(entry => entry.Length) > LongestUnpacked)
            {
                throw LetterTemplateException.NotADocument();
            }

            return [.. zip.Entries.Where(entry => !entry.FullName.EndsWith('/')).Select(entry => new DocxPart(entry.FullName, ContentOf(entry)))];
        }
        catch (InvalidDataException)
        {
            throw LetterTemplateException.NotADocument();
        }
    }

    private static byte[] ContentOf(ZipArchiveEntry entry)
    {
        // What the directory says of the length may be untrue: no more is read than it says.
        using var content = entry.Open();
        var bytes = new byte[entry.Length];
        content.ReadExactly(bytes);
        return bytes;
    }

    private static XDocument Read(DocxPart part)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(part.Content), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            throw LetterTemplateException.NotADocument();
        }
    }

    private static byte[] Filled(DocxPart part, IReadOnlyDictionary<string, string> values)
    {
        var document = Read(part);
        foreach (var paragraph in Paragraphs(document).ToList())
        {
            Fill(paragraph, values);
        }

        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            document.Save(writer);
        }

        return stream.ToArray();
    }

    private static IEnumerable<XElement> Paragraphs(XDocument document) => document.Descendants(Word + "p");

    /// <summary>The texts of a paragraph itself, not of one inside it, as in a text box.</summary>
    private static List<XElement> Texts(XElement paragraph) => [.. paragraph.Descendants(Word + "t").Where(text => text.Ancestors(Word + "p").First() == paragraph)];

    private static string TextOf(XElement paragraph) => string.Concat(Texts(paragraph).Select(text => text.Value));

    private static void Fill(XElement paragraph, IReadOnlyDictionary<string, string> values)
    {
        // From the last to the first, so that the places of the others stay.
        foreach (var match in Placeholder().Matches(TextOf(paragraph)).Reverse())
        {
            Replace(Texts(paragraph), match.Index, match.Length, values[match.Groups[1].Value.Trim()]);
        }

        foreach (var text in Texts(paragraph).Where(text => text.Value.Contains('\n', StringComparison.Ordinal)))
        {
            Break(text);
        }
    }

    private static void Replace(List<XElement> texts, int start, int length, string value)
    {
        var at = 0;
        var first = true;
        foreach (var text in texts)
        {
            var (from, to) = (Math.Max(start, at), Math.Min(start + length, at + text.Value.Length));
            var own = text.Value;
            if (from < to)
            {
                text.Value = own[..(from - at)] + (first ? value : "") + own[(to - at)..];
                text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
                first = false;
            }

            at += own.Length;
        }
    }

    private static void Break(XElement text)
    {
        var lines = text.Value.ReplaceLineEndings("\n").Split('\n');
        text.ReplaceWith(lines.SelectMany((line, index) => index == 0
            ? new[] { Line(line) }
            : [new XElement(Word + "br"), Line(line)]));
    }

    private static XElement Line(string line) => new(Word + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), line);

    [GeneratedRegex(@"\{\{([^{}]{1,60})\}\}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^word/(document|header\d*|footer\d*)\.xml\z", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex TextPart();
}
