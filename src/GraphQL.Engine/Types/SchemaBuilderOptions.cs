namespace GraphQL.Engine.Types;

/// <summary>What a schema needs besides its SDL.</summary>
public sealed record SchemaBuilderOptions
{
    /// <summary>How the values of custom scalars go in and out, by the scalar's name. A custom scalar that is not named here passes any JSON value through. Names that the SDL does not define are an error of the build.</summary>
    public IReadOnlyDictionary<string, ScalarCoercion> Scalars { get; init; } = new Dictionary<string, ScalarCoercion>(StringComparer.Ordinal);
}
