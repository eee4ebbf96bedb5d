namespace GraphQL.Engine.Language;

/// <summary>A place in a document as errors report it (§7.1.2 Error Result Format, <c>locations</c>).</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, counted in UTF-16 code units as the reference implementation does.</param>
public readonly record struct SourceLocation(int Line, int Column);
