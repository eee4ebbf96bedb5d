using System.Globalization;
using System.Text;

namespace Fuzz;

/// <summary>One input: everything in it follows from its number.</summary>
/// <param name="seed">The number.</param>
internal sealed class Trial(int seed)
{
    private const int MostShown = 4000;
    private readonly List<(string What, ReadOnlyMemory<byte> Bytes)> shown = [];

    /// <summary>So many neighbours share what is dear to make, a schema above all.</summary>
    public const int BlockSize = 100;

    /// <summary>The number.</summary>
    public int Seed { get; } = seed;

    /// <summary>The neighbours that share what is dear to make.</summary>
    public int Block { get; } = seed / BlockSize;

    /// <summary>Chance, other for each input. Numbers that follow each other are spread first, for their dice would be alike.</summary>
    public Dice Dice { get; } = new(Spread(seed));

    /// <summary>Chance that the neighbours share.</summary>
    public static Dice DiceOfBlock(int block) => new(Spread(~block));

    /// <summary>Keeps a part of the input for the message, should it fail.</summary>
    public byte[] Show(string what, byte[] bytes)
    {
        shown.Add((what, bytes));
        return bytes;
    }

    /// <summary>Keeps a part of the input for the message, should it fail.</summary>
    public string Show(string what, string text)
    {
        shown.Add((what, Encoding.UTF8.GetBytes(text)));
        return text;
    }

    /// <summary>The parts that were shown, in ASCII.</summary>
    public string Describe()
    {
        var text = new StringBuilder();
        foreach (var (what, bytes) in shown)
            text.Append(CultureInfo.InvariantCulture, $"{what} ({bytes.Length} bytes): {Escape(bytes.Span)}\n");
        return text.ToString();
    }

    private static string Escape(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        foreach (var value in bytes[..Math.Min(bytes.Length, MostShown)])
        {
            if (value is (>= (byte)' ' and <= (byte)'~') or (byte)'\n')
                text.Append((char)value);
            else
                text.Append(CultureInfo.InvariantCulture, $"\\x{value:x2}");
        }

        return bytes.Length > MostShown ? $"{text} …" : text.ToString();
    }

    private static int Spread(int seed)
    {
        var mixed = unchecked((uint)seed * 2654435769u);
        mixed ^= mixed >> 15;
        return (int)unchecked(mixed * 2246822519u);
    }
}
