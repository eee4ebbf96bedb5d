using System.Text;

namespace GraphQL.Engine.Language;

/// <summary>Escapes of quoted strings (§2.10.4 EscapedUnicode, EscapedCharacter).</summary>
internal static class EscapeSequence
{
    /// <summary>Reads one escape.</summary>
    /// <param name="bytes">The text.</param>
    /// <param name="at">Where the backslash stands.</param>
    /// <param name="character">The character it means.</param>
    /// <returns>How many bytes it takes, backslash included.</returns>
    public static int Read(ReadOnlySpan<byte> bytes, int at, out Rune character)
    {
        var rest = bytes[at..];
        if (rest.StartsWith("\\u{"u8))
        {
            return ReadVariableWidth(bytes, at, out character);
        }

        if (rest.StartsWith("\\u"u8))
        {
            return ReadFixedWidth(bytes, at, out character);
        }

        var plain = rest.Length < 2 ? '\0' : rest[1] switch
        {
            (byte)'"' => '"',
            (byte)'\\' => '\\',
            (byte)'/' => '/',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => '\0',
        };
        character = new Rune(plain);
        return plain != '\0' ? 2 : throw new SyntaxException(at, $"Invalid character escape sequence: \"{Excerpt(rest, 2)}\" ({Grammar.StringValue}).");
    }

    // Any number of digits, leading zeros too, as long as the value is a Unicode scalar value.
    private static int ReadVariableWidth(ReadOnlySpan<byte> bytes, int at, out Rune character)
    {
        const int Prefix = 3;
        var value = 0;
        var length = Prefix;
        while (HexDigit(bytes, at + length) is >= 0 and var digit && value <= 0x10FFFF)
        {
            value = (value << 4) | digit;
            length++;
        }

        if (length > Prefix && at + length < bytes.Length && bytes[at + length] == '}' && Rune.TryCreate(value, out character))
        {
            return length + 1;
        }

        throw Invalid(bytes[at..], at, length + 1);
    }

    // A leading surrogate must be followed by the escape of a trailing one; a surrogate alone is no character.
    private static int ReadFixedWidth(ReadOnlySpan<byte> bytes, int at, out Rune character)
    {
        const int Length = 6;
        var first = FourHexDigits(bytes, at + 2);
        if (first >= 0 && Rune.TryCreate(first, out character))
        {
            return Length;
        }

        if (first >= 0 && bytes[(at + Length)..].StartsWith("\\u"u8)
            && FourHexDigits(bytes, at + Length + 2) is >= 0 and var second && Rune.TryCreate((char)first, (char)second, out character))
        {
            return 2 * Length;
        }

        throw Invalid(bytes[at..], at, Length);
    }

    private static int FourHexDigits(ReadOnlySpan<byte> bytes, int at)
    {
        var value = 0;
        for (var i = at; i < at + 4; i++)
        {
            var digit = HexDigit(bytes, i);
            if (digit < 0)
            {
                return -1;
            }

            value = (value << 4) | digit;
        }

        return value;
    }

    private static int HexDigit(ReadOnlySpan<byte> bytes, int at) => at >= bytes.Length ? -1 : bytes[at] switch
    {
        >= (byte)'0' and <= (byte)'9' and var digit => digit - '0',
        >= (byte)'A' and <= (byte)'F' and var upper => upper - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' and var lower => lower - 'a' + 10,
        _ => -1,
    };

    private static SyntaxException Invalid(ReadOnlySpan<byte> rest, int offset, int length) =>
        new(offset, $"Invalid Unicode escape sequence: \"{Excerpt(rest, length)}\" ({Grammar.StringValue}).");

    /// <summary>The first characters of the text, no more than a message has room for.</summary>
    private static string Excerpt(ReadOnlySpan<byte> rest, int characters)
    {
        const int Longest = 20;
        var excerpt = new StringBuilder();
        foreach (var rune in Encoding.UTF8.GetString(rest[..Math.Min(rest.Length, 4 * Longest)]).EnumerateRunes())
        {
            if (excerpt.Length >= Math.Min(characters, Longest))
            {
                break;
            }

            excerpt.Append(rune);
        }

        return excerpt.ToString();
    }
}
