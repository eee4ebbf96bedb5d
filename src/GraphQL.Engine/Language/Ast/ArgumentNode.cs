namespace GraphQL.Engine.Language;

/// <summary>An argument given to a field or directive (§2.7 Argument).</summary>
public sealed class ArgumentNode(SourceSpan span, NameNode name, ValueNode value) : Node(span)
{
    /// <summary>The argument's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value given.</summary>
    public ValueNode Value { get; } = value;
}
