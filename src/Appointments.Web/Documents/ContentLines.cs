using System.Text;

namespace Appointments.Web.Documents;

/// <summary>Lines of vCard (RFC 6350) and iCalendar (RFC 5545): escaped, folded at 75 octets without cutting a character, each ended by CR LF.</summary>
internal sealed class ContentLines
{
    private const int Longest = 75;

    private readonly StringBuilder lines = new();

    /// <summary>A property whose value is a text: what has a meaning of its own is escaped.</summary>
    public ContentLines Text(string name, string value) => Add($"{name}:{Escaped(value)}");

    /// <summary>A property whose value is written as it is: a day, an address, a number.</summary>
    public ContentLines Raw(string name, string value) => Add($"{name}:{value}");

    /// <summary>The bytes, in UTF-8.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(lines.ToString());

    /// <summary>A text with backslash, comma, semicolon and line ends escaped (RFC 6350 § 3.4, RFC 5545 § 3.3.11).</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            _ = letter switch
            {
                '\\' or ',' or ';' => escaped.Append('\\').Append(letter),
                '\n' => escaped.Append("\\n"),
                _ => char.IsControl(letter) && letter != '\t' ? escaped : escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    private ContentLines Add(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > Longest)
            {
                lines.Append("\r\n ");
                octets = 1;
            }

            lines.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        lines.Append("\r\n");
        return this;
    }
}
