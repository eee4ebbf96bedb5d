namespace GraphQL.Engine.Language;

/// <summary>Unwinds the parser to its entry point, which turns it into an error value; no caller of the library ever sees it.</summary>
internal sealed class SyntaxException(int offset, string problem, string? code = null) : Exception(problem)
{
    /// <summary>The byte at which the text stops being right.</summary>
    public int Offset { get; } = offset;

    /// <summary>The stable code of the limit that was exceeded; null when the text breaks the grammar.</summary>
    public string? Code { get; } = code;
}
