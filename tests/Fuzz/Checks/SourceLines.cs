using System.Text;
using GraphQL.Engine.Language;

namespace Fuzz.Checks;

/// <summary>How long the lines of a document are, to say whether a place lies in it. Told otherwise than the engine tells it.</summary>
internal sealed class SourceLines
{
    private readonly List<int> lengths = [];

    /// <summary>Reads the lines of a text; LF, CR and CR LF end one (§2.1.2).</summary>
    public SourceLines(ReadOnlySpan<byte> text)
    {
        while (text.IndexOfAny("\r\n"u8) is >= 0 and var end)
        {
            lengths.Add(Encoding.UTF8.GetCharCount(text[..end]));
            text = text[(end + (text[end..].StartsWith("\r\n"u8) ? 2 : 1))..];
        }

        lengths.Add(Encoding.UTF8.GetCharCount(text));
    }

    /// <summary>Whether a character stands there, or the line ends there.</summary>
    public bool Contain(SourceLocation place) => place.Line >= 1 && place.Column >= 1 && place.Line <= lengths.Count && place.Column <= lengths[place.Line - 1] + 1;
}
