namespace GraphQL.Engine.Language;

/// <summary>A lexical token: where it stands, not what it says, so that reading one allocates nothing.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Start">Offset of its first byte.</param>
/// <param name="End">Offset after its last byte.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End);
