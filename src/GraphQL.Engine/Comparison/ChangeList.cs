using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Comparison;

/// <summary>Collects changes and finds where to look for them.</summary>
internal sealed class ChangeList(Schema earlier, Schema later)
{
    private readonly List<SchemaChange> all = [];

    public IReadOnlyList<SchemaChange> All => all;

    /// <param name="kind">The kind.</param>
    /// <param name="coordinate">What has changed.</param>
    /// <param name="message">How.</param>
    /// <param name="nodes">Where to look, the best first; null for what is built in.</param>
    public void Add(SchemaChangeKind kind, string coordinate, string message, params ReadOnlySpan<Node?> nodes) =>
        all.Add(new SchemaChange(kind, coordinate, message, PlaceOf(nodes)));

    public void AddIfDescribedOtherwise(string coordinate, string? before, string? after, params ReadOnlySpan<Node?> nodes)
    {
        if (!string.Equals(before, after, StringComparison.Ordinal))
            Add(SchemaChangeKind.DescriptionChanged, coordinate, (before, after) switch { (null, _) => "The description is new.", (_, null) => "The description is gone.", _ => "The description is another." }, nodes);
    }

    private string? PlaceOf(ReadOnlySpan<Node?> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is not null && (later.Places?.Find(node) ?? earlier.Places?.Find(node)) is { } place)
                return place.ToString();
        }

        return null;
    }
}
