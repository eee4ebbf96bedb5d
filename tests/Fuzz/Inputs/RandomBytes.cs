using System.Text;

namespace Fuzz.Inputs;

/// <summary>Bytes that nobody has made for anything.</summary>
internal static class RandomBytes
{
    private static readonly byte[] Significant = [.. "{}()[]!$&|=@:.,#\"\\'-+0123456789eEuabfnrt_ \n\r\t\uFEFFæ😀"u8, 0, 0xFF, 0xC0, 0xED];

    private static readonly string[] Words =
    [
        "{", "}", "(", ")", "[", "]", "...", "!", "$", "&", "|", "=", "@", ":", "a", "on", "query", "mutation", "subscription", "fragment", "type", "extend", "schema", "enum", "union", "input", "interface", "scalar", "directive",
        "implements", "repeatable", "FIELD", "true", "null", "1", "-2.5e3", "\"x\"", "\"\"\"y\n  z\"\"\"", "\"\\u{1F600}\"", "#\n", "Query", "Int", "__typename", "$a",
    ];

    public static byte[] Write(Dice dice) => dice.Roll(3) switch
    {
        0 => [.. dice.Times(0, 60).Select(_ => (byte)dice.Roll(256))],
        1 => [.. dice.Times(0, 100).Select(_ => dice.Pick(Significant))],
        _ => Encoding.UTF8.GetBytes(string.Join(dice.Percent(80) ? " " : "", dice.Times(0, 60).Select(_ => dice.Pick(Words)))),
    };
}
