namespace GraphQL.Engine.Types;

/// <summary>A scalar type (§3.5).</summary>
public sealed class ScalarType(string name, ScalarCoercion coercion) : NamedType(name)
{
    /// <summary>How values go in and out.</summary>
    public ScalarCoercion Coercion { get; } = coercion;

    /// <summary>Where the format is specified (§3.5.1 @specifiedBy); null when nowhere.</summary>
    public string? SpecifiedByUrl { get; internal set; }
}
