using System.Globalization;
using System.Text;

namespace GraphQL.Engine.Language;

/// <summary>How errors show a character: printable ASCII in quotes, anything else by its code point.</summary>
internal static class CharacterText
{
    public static string At(ReadOnlySpan<byte> bytes, int at)
    {
        if (at >= bytes.Length)
        {
            return "<EOF>";
        }

        Rune.DecodeFromUtf8(bytes[at..], out var rune, out _);
        return rune.Value switch
        {
            '"' => "'\"'",
            >= ' ' and <= '~' => $"\"{(char)rune.Value}\"",
            _ => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"),
        };
    }
}
