namespace GraphQL.Engine.Execution;

/// <summary>A resolver that fits its field of the schema, ready to run.</summary>
internal abstract class FieldResolver
{
    /// <summary>True when each call costs: it reads, or makes objects. False for a leaf that is read off its parent.</summary>
    public bool Costs { get; init; }

    /// <summary>Makes what the resolver and its scope take of the coerced arguments.</summary>
    public abstract BoundArguments Bind(IReadOnlyDictionary<string, object?> arguments);
}
