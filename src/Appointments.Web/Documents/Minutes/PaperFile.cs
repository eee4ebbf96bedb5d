using System.Text;

namespace Appointments.Web.Documents.Minutes;

/// <summary>The text of a file: plain text or Markdown, Word, or PDF by the program <c>pdftotext</c>.</summary>
public static class PaperFile
{
    /// <summary>A paper of a meeting with its enclosures is some megabytes.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the text. What the bytes are decides, not the name.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">Its name, for what is told.</param>
    public static PaperFileText Read(byte[] bytes, string name)
    {
        if (bytes.Length == 0)
            return Fault($"{name} er tom.", $"{name} is empty.");
        if (bytes.Length > MostBytes)
            return Fault($"{name} er større end 32 MB; det er intet mødes papir.", $"{name} is larger than 32 MB, which is no paper of a meeting.");
        if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8))
            return WordText.Read(bytes, name);
        if (bytes.AsSpan(0, Math.Min(bytes.Length, 1024)).IndexOf("%PDF-"u8) >= 0)
            return PdfText.Read(bytes, name);
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return Fault($"{name} er en Word-fil i det gamle format: gem den som .docx.", $"{name} is a Word file of the old format: save it as .docx.");
        return PlainText(bytes) is { } text
            ? new PaperFileText(text, null)
            : Fault($"{name} er ikke tekst: giv en fil med tekst (.txt, .md), Word (.docx) eller PDF (.pdf).", $"{name} is no text: give a text file (.txt, .md), Word (.docx) or PDF (.pdf).");
    }

    private static string? PlainText(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Checked(Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2));
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Checked(Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2));
        if (LooksWide(bytes, 1))
            return Checked(Encoding.Unicode.GetString(bytes));
        if (LooksWide(bytes, 0))
            return Checked(Encoding.BigEndianUnicode.GetString(bytes));
        try
        {
            return Checked(Strict.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return Checked(Windows1252.Read(bytes));
        }
    }

    /// <summary>Every second byte of Danish text in UTF-16 is zero.</summary>
    private static bool LooksWide(byte[] bytes, int offset)
    {
        var (zeros, looked) = (0, 0);
        for (var at = offset; at < Math.Min(bytes.Length, 2000); at += 2, looked++)
            zeros += bytes[at] == 0 ? 1 : 0;
        return looked > 4 && zeros * 10 > looked * 8;
    }

    /// <summary>Null when the text has control signs that no text has.</summary>
    private static string? Checked(string text) => text.Any(letter => letter is '\0' or (> '\u000E' and < ' ' and not '\u001B')) ? null : text.TrimStart('\uFEFF');

    private static PaperFileText Fault(string da, string en) => new(null, new PaperFault(da, en));
}
