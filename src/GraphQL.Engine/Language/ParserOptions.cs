namespace GraphQL.Engine.Language;

/// <summary>How much text the parser reads before it refuses.</summary>
public sealed record ParserOptions
{
    internal const int HighestNesting = 500;

    /// <summary>The limits for documents from outside.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>For texts of the program's own, schema files above all: any number of tokens, the same depth.</summary>
    public static ParserOptions Trusted { get; } = new() { MaxTokens = int.MaxValue };

    /// <summary>
    /// The most tokens (§2.1.5) a document may have; at least 1.
    /// The default is some forty times the full introspection query and beyond any page's question, while what it lets through is read in a few milliseconds.
    /// </summary>
    public int MaxTokens
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "MaxTokens is at least 1.");
    } = 10_000;

    /// <summary>
    /// How deep selection sets, list and object values and list types may nest in each other, all counted together; from 1 to 500.
    /// The default is far beyond any honest document; whoever walks the tree by recursion later leans on it. More than 500 could exhaust the stack of a thread.
    /// </summary>
    public int MaxNesting
    {
        get;
        init => field = value is >= 1 and <= HighestNesting ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"MaxNesting is from 1 to {HighestNesting}.");
    } = 200;
}
