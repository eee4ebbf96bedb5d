namespace GraphQL.Engine.Language;

/// <summary>`true` or `false` (§2.10.3 BooleanValue).</summary>
public sealed class BooleanValueNode(SourceSpan span, bool value) : ValueNode(span)
{
    /// <summary>The value.</summary>
    public bool Value { get; } = value;
}
