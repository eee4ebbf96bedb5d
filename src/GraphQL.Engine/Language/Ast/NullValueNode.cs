namespace GraphQL.Engine.Language;

/// <summary>`null` (§2.10.5 NullValue).</summary>
public sealed class NullValueNode(SourceSpan span) : ValueNode(span);
