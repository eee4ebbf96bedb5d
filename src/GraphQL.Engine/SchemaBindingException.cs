namespace GraphQL.Engine;

/// <summary>The SDL and the resolvers do not fit each other. Lists every mismatch, so that one start shows all there is to mend.</summary>
public sealed class SchemaBindingException : Exception
{
    internal SchemaBindingException(IReadOnlyList<string> mismatches)
        : base($"The schema and its resolvers do not fit in {mismatches.Count} {(mismatches.Count == 1 ? "place" : "places")}:{string.Concat(mismatches.Select(mismatch => "\n  " + mismatch))}")
    {
        Mismatches = mismatches;
    }

    /// <summary>One sentence for each mismatch, with file and line of the SDL where it has one, in the order of the SDL.</summary>
    public IReadOnlyList<string> Mismatches { get; }
}
