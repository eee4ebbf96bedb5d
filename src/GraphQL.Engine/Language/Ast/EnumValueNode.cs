namespace GraphQL.Engine.Language;

/// <summary>An enum literal (§2.10.6 EnumValue).</summary>
public sealed class EnumValueNode(SourceSpan span, string value) : ValueNode(span)
{
    /// <summary>The name as written.</summary>
    public string Value { get; } = value;
}
