namespace GraphQL.Engine.Language;

/// <summary>A type that is never null (§2.12 NonNullType).</summary>
public sealed class NonNullTypeNode(SourceSpan span, TypeNode type) : TypeNode(span)
{
    /// <summary>The nullable type inside: a named or a list type.</summary>
    public TypeNode Type { get; } = type;
}
