namespace GraphQL.Engine.Language;

/// <summary>A stretch of a document in bytes of its UTF-8 text: <paramref name="Start"/> included, <paramref name="End"/> not.</summary>
/// <param name="Start">Offset of the first byte, from 0.</param>
/// <param name="End">Offset after the last byte.</param>
public readonly record struct SourceSpan(int Start, int End);
