namespace GraphQL.Engine.Language;

/// <summary>A list literal (§2.10.7 ListValue).</summary>
public sealed class ListValueNode(SourceSpan span, IReadOnlyList<ValueNode> values) : ValueNode(span)
{
    /// <summary>The items in order; may be empty.</summary>
    public IReadOnlyList<ValueNode> Values { get; } = values;
}
