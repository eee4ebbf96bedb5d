namespace GraphQL.Engine.Language;

/// <summary>A name with its place (§2.1.8 Name).</summary>
public sealed class NameNode(SourceSpan span, string value) : Node(span)
{
    /// <summary>The name as written.</summary>
    public string Value { get; } = value;
}
