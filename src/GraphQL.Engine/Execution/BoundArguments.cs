namespace GraphQL.Engine.Execution;

/// <summary>The arguments of a field as its resolver takes them.</summary>
/// <param name="Coerced">By name, as the specification coerces them (§6.4.1).</param>
/// <param name="OfResolver">The resolver's record.</param>
/// <param name="OfScope">The record of the scope binding; null when the field sets no scope.</param>
internal sealed record BoundArguments(IReadOnlyDictionary<string, object?> Coerced, object OfResolver, object? OfScope);
