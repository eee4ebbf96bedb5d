using System.Text;

namespace GraphQL.Engine.Language;

/// <summary>The UTF-8 text of a document; turns byte offsets into lines and columns, only when an error asks for one.</summary>
public sealed class SourceText
{
    /// <summary>Takes the bytes as they are; they must not change afterwards.</summary>
    /// <param name="utf8">The text, without conversion. Whether it is well-formed UTF-8 is for the lexer to say.</param>
    /// <param name="name">What errors may call it, a file name for example; null when it has none.</param>
    public SourceText(ReadOnlyMemory<byte> utf8, string? name = null)
    {
        Utf8 = utf8;
        Name = name;
    }

    /// <summary>Takes a text of the program's own.</summary>
    public SourceText(string text, string? name = null)
        : this(Encoding.UTF8.GetBytes(text), name)
    {
    }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>What errors may call the text; null when it has no name.</summary>
    public string? Name { get; }

    /// <summary>Line and column of a byte. LF, CR and CR LF each end one line (§2.1.2 LineTerminator).</summary>
    /// <param name="offset">From 0 to the length of the text; more is taken as the end.</param>
    public SourceLocation LocationOf(int offset)
    {
        var bytes = Utf8.Span;
        offset = Math.Min(offset, bytes.Length);
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < offset; i++)
        {
            if (bytes[i] == (byte)'\n' || (bytes[i] == (byte)'\r' && !(i + 1 < bytes.Length && bytes[i + 1] == (byte)'\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new SourceLocation(line, Encoding.UTF8.GetCharCount(bytes[lineStart..offset]) + 1);
    }
}
