using System.Globalization;
using System.Text;

namespace GraphQL.Engine.Language;

/// <summary>Writes string literals so that reading them gives the value again (§2.10.4).</summary>
internal static class StringPrinter
{
    private const int LongestOnOneLine = 70;
    private const string Quotes = "\"\"\"";

    public static string Print(StringValueNode node)
    {
        if (!node.IsBlock)
        {
            return Quoted(node.Value);
        }

        // A tree made by a program may ask for a block that dedenting would change: a first line that is blank, for example.
        var block = Block(node.Value);
        return StringLiteral.BlockValue(Encoding.UTF8.GetBytes(block[Quotes.Length..^Quotes.Length])) == node.Value ? block : Quoted(node.Value);
    }

    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"", value.Length + 2);
        foreach (var letter in value)
        {
            text.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(letter) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
                _ => letter.ToString(),
            });
        }

        return text.Append('"').ToString();
    }

    /// <summary>Short single lines between the quotes; everything else on lines of its own, so that quotes, backslashes and indentation at the ends stay what they are.</summary>
    private static string Block(string value)
    {
        var escaped = value.Replace(Quotes, $"\\{Quotes}", StringComparison.Ordinal);
        var lines = escaped.Split('\n');
        var restIsIndented = lines.Length > 1 && lines.Skip(1).All(line => line.Length == 0 || IsWhiteSpace(line[0]));
        var endsInQuoteOrBackslash = value.EndsWith('"') || value.EndsWith('\\');
        var isSpread = lines.Length > 1 || value.Length > LongestOnOneLine || endsInQuoteOrBackslash;

        // The first line keeps its indentation only where the literal begins.
        var beginsIndented = lines.Length == 1 && value.Length > 0 && IsWhiteSpace(value[0]);
        var before = (isSpread && !beginsIndented) || restIsIndented ? "\n" : "";
        return $"{Quotes}{before}{escaped}{(isSpread ? "\n" : "")}{Quotes}";
    }

    private static bool IsWhiteSpace(char letter) => letter is ' ' or '\t';
}
