using System.Text;

namespace GraphQL.Engine.Language;

/// <summary>From the text of a string literal to its value (§2.10.4 Semantics).</summary>
internal static class StringLiteral
{
    /// <summary>The value of a quoted string.</summary>
    /// <param name="body">What stands between the quotes, as the lexer has accepted it.</param>
    public static string QuotedValue(ReadOnlySpan<byte> body)
    {
        if (!body.Contains((byte)'\\'))
        {
            return Encoding.UTF8.GetString(body);
        }

        var value = new StringBuilder(body.Length);
        while (body.IndexOf((byte)'\\') is >= 0 and var plain)
        {
            value.Append(Encoding.UTF8.GetString(body[..plain]));
            var length = EscapeSequence.Read(body, plain, out var character);
            value.Append(character);
            body = body[(plain + length)..];
        }

        return value.Append(Encoding.UTF8.GetString(body)).ToString();
    }

    /// <summary>The value of a block string.</summary>
    /// <param name="body">What stands between the triple quotes, as the lexer has accepted it.</param>
    public static string BlockValue(ReadOnlySpan<byte> body) =>
        BlockStringValue(Encoding.UTF8.GetString(body).Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal));

    // §2.10.4 BlockStringValue(rawValue): every line but the first loses the indentation that they all share;
    // blank lines at both ends go; the rest is joined with line feeds.
    private static string BlockStringValue(string rawValue)
    {
        // Only the three line terminators of §2.1.2: string.ReplaceLineEndings knows more of them.
        var lines = rawValue.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var commonIndent = lines.Skip(1).Where(line => !IsBlank(line)).Select(Indent).DefaultIfEmpty(0).Min();
        for (var i = 1; i < lines.Length; i++)
        {
            lines[i] = lines[i][Math.Min(commonIndent, lines[i].Length)..];
        }

        var first = Array.FindIndex(lines, line => !IsBlank(line));
        var last = Array.FindLastIndex(lines, line => !IsBlank(line));
        return first < 0 ? "" : string.Join('\n', lines[first..(last + 1)]);
    }

    private static int Indent(string line) => line.Length - line.AsSpan().TrimStart(" \t").Length;

    private static bool IsBlank(string line) => Indent(line) == line.Length;
}
