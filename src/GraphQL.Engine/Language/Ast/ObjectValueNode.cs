namespace GraphQL.Engine.Language;

/// <summary>An input object literal (§2.10.8 ObjectValue).</summary>
public sealed class ObjectValueNode(SourceSpan span, IReadOnlyList<ObjectFieldNode> fields) : ValueNode(span)
{
    /// <summary>The fields in document order; may be empty.</summary>
    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;
}
