namespace GraphQL.Engine.Language;

/// <summary>A field of an input object literal (§2.10.8 ObjectField).</summary>
public sealed class ObjectFieldNode(SourceSpan span, NameNode name, ValueNode value) : Node(span)
{
    /// <summary>The field's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value given.</summary>
    public ValueNode Value { get; } = value;
}
