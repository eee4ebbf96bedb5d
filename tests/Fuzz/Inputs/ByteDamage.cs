using System.Text;

namespace Fuzz.Inputs;

/// <summary>Breaks texts by their bytes: what comes out need not be a text any more.</summary>
internal static class ByteDamage
{
    private const int MostBytes = 300_000;

    /// <summary>What decoders and readers have stumbled over: marks, halves, overlong and unfinished sequences, controls, ends of lines, escapes.</summary>
    private static readonly byte[][] Strays =
    [
        [0xEF, 0xBB, 0xBF], [0xEF, 0xBB], [0xFE, 0xFF], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], [0xC0, 0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF],
        [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0x80], [0xBF], [0xFF], [0xF0, 0x9F, 0x98, 0x80], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xEF, 0xBF, 0xBD], [0xEF, 0xBF, 0xBF],
        [0], [1], [7], [8], [0x0B], [0x0C], [0x1B], [0x7F], [.. "\r"u8], [.. "\n"u8], [.. "\r\n"u8], [.. "\n\r"u8], [.. "\t"u8], [.. "\\"u8], [.. "\\u"u8], [.. "\\u{"u8], [.. "\\u{1F600}"u8], [.. "\\u{110000}"u8], [.. "\\u{00000000000000000000041}"u8],
        [.. "\\uD83D\\uDE00"u8], [.. "\\uD83D"u8], [.. "\\uDE00\\uD83D"u8], [.. "\\u00"u8], [.. "\\x41"u8], [.. "\\0"u8], [.. "\""u8], [.. "\"\"\""u8], [.. "\\\"\"\""u8], [.. "\"\"\"\"\"\""u8], [.. "#"u8], [.. "'"u8],
    ];

    /// <summary>What a text may end in the middle of.</summary>
    private static readonly byte[][] Unfinished =
    [
        [.. "\""u8], [.. "\"\""u8], [.. "\"\\"u8], [.. "\"\\u"u8], [.. "\"\\u0"u8], [.. "\"\\u00e"u8], [.. "\"\\u{"u8], [.. "\"\\u{1F"u8], [.. "\"\\uD83D"u8], [.. "\"\\uD83D\\"u8], [.. "\"\\uD83D\\u"u8], [.. "\"\\uD83D\\uDE0"u8], [.. "\"\"\""u8], [.. "\"\"\"\\"u8],
        [.. "\"\"\"\\\""u8], [.. "\"\"\"\""u8], [.. "-"u8], [.. "0"u8], [.. "1."u8], [.. "1e"u8], [.. "1e+"u8], [.. "."u8], [.. ".."u8], [.. "$"u8], [.. "@"u8], [.. "#"u8], [.. "\r"u8], [0xEF], [0xEF, 0xBB], [0xF0, 0x9F, 0x98], [.. "\""u8, 0xF0, 0x9F], [.. "#"u8, 0xE2, 0x82],
    ];

    /// <summary>One to four faults, and at times an end in the middle of something.</summary>
    /// <param name="good">What is broken.</param>
    /// <param name="other">What pieces are taken from.</param>
    /// <param name="dice">Chance.</param>
    public static byte[] Damage(byte[] good, byte[] other, Dice dice)
    {
        var bytes = good;
        foreach (var _ in dice.Times(1, 4))
            bytes = DamageOnce(bytes, other, dice);
        if (dice.Percent(8))
            bytes = [.. bytes[..dice.Roll(bytes.Length + 1)], .. dice.Pick(Unfinished)];
        return bytes.Length > MostBytes ? bytes[..MostBytes] : bytes;
    }

    private static byte[] DamageOnce(byte[] bytes, byte[] other, Dice dice)
    {
        var at = dice.Roll(bytes.Length + 1);
        var end = Math.Min(bytes.Length, at + dice.Between(0, dice.Percent(80) ? 20 : bytes.Length));
        return dice.Roll(9) switch
        {
            0 => With(bytes, at, value => (byte)(value ^ (1 << dice.Roll(8)))),
            1 => With(bytes, at, _ => (byte)dice.Roll(256)),
            2 => bytes[..at],
            3 => bytes[at..],
            4 => [.. bytes[..at], .. bytes[end..]],
            5 => Insert(bytes, at, bytes[at..end], dice.Percent(85) ? dice.Between(1, 3) : dice.Between(1, 3000)),
            6 => Insert(bytes, at, Piece(other, dice), 1),
            7 => Insert(bytes, at, Encoding.UTF8.GetBytes(HostileText.Piece(dice)), 1),
            _ => Insert(bytes, at, dice.Pick(Strays), dice.Percent(90) ? 1 : dice.Between(1, 500)),
        };
    }

    private static byte[] With(byte[] bytes, int at, Func<byte, byte> change)
    {
        if (at == bytes.Length)
            return bytes;
        byte[] changed = [.. bytes];
        changed[at] = change(changed[at]);
        return changed;
    }

    private static byte[] Piece(byte[] other, Dice dice)
    {
        var from = dice.Roll(other.Length + 1);
        return other[from..dice.Between(from, other.Length)];
    }

    private static byte[] Insert(byte[] bytes, int at, byte[] piece, int times)
    {
        times = Math.Min(times, 1 + (MostBytes / Math.Max(piece.Length, 1)));
        var made = new byte[bytes.Length + (piece.Length * times)];
        bytes.AsSpan(0, at).CopyTo(made);
        for (var i = 0; i < times; i++)
            piece.CopyTo(made, at + (i * piece.Length));
        bytes.AsSpan(at).CopyTo(made.AsSpan(at + (piece.Length * times)));
        return made;
    }
}
