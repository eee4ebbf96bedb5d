namespace GraphQL.Engine.Language;

/// <summary>An integer literal (§2.10.1 IntValue).</summary>
public sealed class IntValueNode(SourceSpan span, string text) : ValueNode(span)
{
    /// <summary>The digits as written; may exceed every machine integer.</summary>
    public string Text { get; } = text;
}
