namespace GraphQL.Engine.Language;

/// <summary>A literal or a variable (§2.10 Value).</summary>
public abstract class ValueNode(SourceSpan span) : Node(span);
