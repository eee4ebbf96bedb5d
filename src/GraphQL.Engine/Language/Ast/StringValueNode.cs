namespace GraphQL.Engine.Language;

/// <summary>A string literal (§2.10.4 StringValue).</summary>
public sealed class StringValueNode(SourceSpan span, string value, bool isBlock) : ValueNode(span)
{
    /// <summary>The value: escapes decoded, a block string dedented.</summary>
    public string Value { get; } = value;

    /// <summary>True for a block string.</summary>
    public bool IsBlock { get; } = isBlock;
}
