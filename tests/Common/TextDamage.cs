using System.Text.RegularExpressions;

namespace Common;

/// <summary>Breaks texts: by their tokens, so that what comes out is still language more often than not, and by their letters.</summary>
internal static partial class TextDamage
{
    private static readonly string[] Strays =
    [
        "!", "$", "&", "(", ")", "...", ":", "=", "@", "[", "]", "{", "|", "}", "on", "fragment", "query", "type", "extend", "true", "null", "__typename", "__x", "repeatable", "implements", "schema",
        "0", "-1", "00", "01", "1.", ".5", "1e", "1.5e+3", "0x1", "1a", "-", "1_000", "\"", "\"\"\"", "\"a\\q\"", "\"\\u{110000}\"", "\"\\uD800\"", "\"\\uDC00\\uD800\"", "\"\\u{D83D}\"", "\"\\u{}\"", "\"\\u12\"", "\"\\u{0001F600}\"",
        "\"a\nb\"", "\"\"\"a\r\n  b\"\"\"", "\"\t\"", "#", "# a\r", "\uFEFF", "\u00A0", "\u2028", "\0", "\u0007", "\u007F", "æ", "😀", "\uD83D", "..", "%", "?", "~", "'a'", "\"\u0080\"", "\"\u0000\"", "\"\uDC00\"", "#\uD800", "# \u0001\n", "\\",
    ];

    /// <summary>One to three faults of any kind.</summary>
    public static string Damage(string text, Dice dice)
    {
        var tokens = Tokens().Matches(text).Select(match => match.Value).ToList();
        foreach (var _ in dice.Times(1, 3))
            Damage(tokens, dice);
        return string.Concat(tokens);
    }

    /// <summary>The same document in other letters: commas, comments, line ends, byte order marks.</summary>
    public static string Noise(string text, Dice dice)
    {
        var noisy = string.Concat(Tokens().Matches(text).Select(match =>
            !dice.Percent(10) ? match.Value : string.IsNullOrWhiteSpace(match.Value) ? dice.Pick([",", "\t", "\r\n", "\r", " # said\n", ",,\n", "  ", " \uFEFF", "#😀\r"]) : match.Value));
        return dice.Percent(5) ? $"\uFEFF{noisy}" : noisy;
    }

    private static void Damage(List<string> tokens, Dice dice)
    {
        if (tokens.Count == 0)
            return;

        var at = dice.Roll(tokens.Count);
        switch (dice.Roll(9))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, $" {tokens[dice.Roll(tokens.Count)]} ");
                break;
            case 2 or 3:
                var words = Enumerable.Range(0, tokens.Count).Where(i => tokens[i].Length > 0 && char.IsAsciiLetter(tokens[i][0])).ToList();
                if (words.Count > 1)
                    tokens[dice.Pick(words)] = tokens[dice.Pick(words)];
                break;
            case 4:
                tokens[at] = $" {dice.Pick(Strays)} ";
                break;
            case 5:
                tokens.Insert(at, dice.Pick(Strays));
                break;
            case 6:
                var (start, end) = Group(tokens, at);
                tokens.RemoveRange(start, end - start);
                break;
            case 7:
                var (from, to) = Group(tokens, at);
                tokens.InsertRange(to, [" ", .. tokens[from..to]]);
                break;
            default:
                var letters = tokens[at];
                tokens[at] = letters.Length < 2 ? "" : letters.Remove(dice.Roll(letters.Length), 1);
                break;
        }
    }

    /// <summary>From a token to the end of the bracket that it opens; itself when it opens none.</summary>
    private static (int Start, int End) Group(List<string> tokens, int at)
    {
        at = tokens.FindIndex(at, token => token is "{" or "(" or "[") is >= 0 and var found ? found : at;
        var depth = 0;
        for (var i = at; i < tokens.Count; i++)
        {
            depth += tokens[i] is "{" or "(" or "[" ? 1 : tokens[i] is "}" or ")" or "]" ? -1 : 0;
            if (depth <= 0)
                return (at, i + 1);
        }

        return (at, at + 1);
    }

    [GeneratedRegex("""\"{3}(?:\\"{3}|[^"]|"{1,2}(?!"))*"{3}|"(?:\\.|[^"\\\n])*"|[A-Za-z_0-9.+-]+|\s+|.""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Tokens();
}
