namespace GraphQL.Engine.Types;

/// <summary>What a schema needs besides its SDL.</summary>
public sealed record SchemaBuilderOptions
{
    /// <summary>How the values of custom scalars go in and out, by the scalar's name. A custom scalar that is not named here passes any JSON value through. Names that the SDL does not define are an error of the build.</summary>
    public IReadOnlyDictionary<string, ScalarCoercion> Scalars { get; init; } = new Dictionary<string, ScalarCoercion>(StringComparer.Ordinal);

    /// <summary>Whether operations and fragments among the definitions (§2.3 lets one document hold both kinds) are passed over; otherwise they are an error, for in a schema file they are a mistake.</summary>
    public bool PassesOverOperations { get; init; }
}
