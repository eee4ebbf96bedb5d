using GraphQL.Engine.Language;

namespace GraphQL.Engine.Binding;

/// <summary>What does not fit between the SDL and the resolvers, each with its place in the SDL.</summary>
internal sealed class Mismatches(Func<Node, string?> placeOf)
{
    private readonly List<string> all = [];

    /// <summary>In the order in which they were found.</summary>
    public IReadOnlyList<string> All => all;

    /// <summary>Adds one.</summary>
    /// <param name="definition">What the SDL says; null when it says nothing of the kind.</param>
    /// <param name="sentence">What does not fit.</param>
    public void Add(Node? definition, string sentence) =>
        all.Add(definition is not null && placeOf(definition) is { } place ? $"{place}: {sentence}" : sentence);
}
