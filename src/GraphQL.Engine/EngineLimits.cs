namespace GraphQL.Engine;

/// <summary>
/// What one request may ask of the engine. Every figure is inclusive: a document that reaches it exactly is served, one beyond it is refused before
/// anything runs, with an error that names the limit, its value and the document's figure.
/// </summary>
public sealed record EngineLimits
{
    /// <summary>The defaults.</summary>
    public static EngineLimits Default { get; } = new();

    /// <summary>The most bytes of UTF-8 a document may have. Ten thousand tokens (<see cref="MaxTokens"/>) of generously indented text fit in; more is ballast that would have to be held in memory before anything can be said about it.</summary>
    public int MaxDocumentBytes { get; init; } = 256 * 1024;

    /// <summary>The most lexical tokens a document may have. A full introspection query has some 250, a page's question a few hundred: the default is far beyond both and is read in milliseconds.</summary>
    public int MaxTokens { get; init; } = 10_000;

    /// <summary>How deep braces, brackets and list types may stand in each other in the text. All work on the syntax tree recurses at most that deep, so it protects the stack.</summary>
    public int MaxNesting { get; init; } = 200;

    /// <summary>How many fields may lie below each other, counted through fragments. The introspection query of common tools needs 15; a question through two connections and back 12.</summary>
    public int MaxDepth { get; init; } = 25;

    /// <summary>The most aliased fields in one operation, counted once for every place where their fragment is spread. Aliases are how one small field is asked thousands of times; a page that asks for all 98 municipalities by alias stays far below.</summary>
    public int MaxAliases { get; init; } = 500;

    /// <summary>The most fields on the root of one operation, counted once for every place where their fragment is spread. Each is a question of its own to the database; all 98 municipalities in one document fit.</summary>
    public int MaxRootFields { get; init; } = 100;

    /// <summary>The most directives written in a document. Honest documents have one on a field here and there; thousands of them are only work for the validator.</summary>
    public int MaxDirectives { get; init; } = 250;

    /// <summary>The highest cost of an operation, that is fields times the sizes of the lists they stand in, known before the first resolver is called. One question for 50 boards with seats, holders and persons costs some 10,000.</summary>
    public int MaxCost { get; init; } = 100_000;

    /// <summary>How many of the introspection fields <c>fields</c>, <c>interfaces</c>, <c>possibleTypes</c> and <c>inputFields</c> may lie in each other below <c>__schema</c> or <c>__type</c>. Tools need 1; each further one multiplies the answer by the size of the schema.</summary>
    public int MaxIntrospectionDepth { get; init; } = 2;

    /// <summary>How many errors validation reports before it stops, and how many of an execution are reported. Nobody reads more, and each costs text.</summary>
    public int MaxErrors { get; init; } = 100;
}
