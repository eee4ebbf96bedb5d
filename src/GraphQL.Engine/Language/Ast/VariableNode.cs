namespace GraphQL.Engine.Language;

/// <summary>A variable where a value stands (§2.11 Variable).</summary>
public sealed class VariableNode(SourceSpan span, NameNode name) : ValueNode(span)
{
    /// <summary>The name without `$`.</summary>
    public NameNode Name { get; } = name;
}
