namespace GraphQL.Engine.Language;

/// <summary>A float literal (§2.10.2 FloatValue).</summary>
public sealed class FloatValueNode(SourceSpan span, string text) : ValueNode(span)
{
    /// <summary>The literal as written.</summary>
    public string Text { get; } = text;
}
