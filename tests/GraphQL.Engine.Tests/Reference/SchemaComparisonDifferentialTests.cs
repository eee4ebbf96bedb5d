using System.Text.Json.Nodes;
using Common;
using GraphQL.Engine.Comparison;

namespace GraphQL.Engine.Tests.Reference;

/// <summary>Random pairs of schemas: the engine finds the changes that the reference implementation finds. Twenty times as many with <c>APPOINTMENTS_FULL=1</c>.</summary>
public sealed class SchemaComparisonDifferentialTests
{
    private const int AtOnce = 50;
    private static readonly int Pairs = Effort.Times(400);

    [ReferenceFact]
    public void Changes_of_every_kind_are_found_alike()
    {
        using var peer = new ReferencePeer();
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        var compared = 0;
        foreach (var pairs in SchemaPairs.Of(seed: 11, Pairs).Chunk(AtOnce))
        {
            var asked = peer.AskAll([.. pairs.Select(pair => new JsonObject { ["mode"] = "compare", ["sdl"] = pair.Earlier.Sdl, ["later"] = pair.Later.Sdl })]);
            foreach (var ((earlier, later), answer) in pairs.Zip(asked))
            {
                Assert.False(answer.ContainsKey("errors"), $"{answer}\n\n{earlier.Sdl}\n\n{later.Sdl}");
                var changes = SchemaComparison.Compare(earlier.Schema, later.Schema);
                var (ours, theirs) = (Sorted(changes.Select(Told)), Sorted(answer["changes"]!.AsArray().Select(change => ReferenceChange.Of(change!))));
                Assert.True(ours == theirs, $"Pair {compared}\n{earlier.Sdl}\n=== later\n{later.Sdl}\n=== engine\n{ours}\n=== reference\n{theirs}");
                kinds.UnionWith(changes.Select(change => change.Name));
                compared++;
            }
        }

        Assert.Equal(Pairs, compared);
        Assert.Empty(Enum.GetValues<SchemaChangeKind>().Select(kind => new SchemaChange(kind, "", "", null).Name).Except(kinds));
    }

    /// <summary>Kept disagreements: the reference implementation compares defaults as they are written, though quotes do not make a value, and tells of a location as often as it is written.</summary>
    [ReferenceFact]
    public void Only_the_reference_implementation_tells_of_other_quotes_and_of_a_location_twice()
    {
        using var peer = new ReferencePeer();

        AssertTold(peer, "type Query { a(b: String = \"c\"): Int }", "type Query { a(b: String = \"\"\"c\"\"\"): Int }", engine: [], reference: ["Dangerous ARG_DEFAULT_VALUE_CHANGE Query.a(b:)"]);
        const string Added = "Safe DIRECTIVE_LOCATION_ADDED @d QUERY";
        AssertTold(peer, "type Query { a: Int } directive @d on FIELD", "type Query { a: Int } directive @d on QUERY | FIELD | QUERY", engine: [Added], reference: [Added, Added]);
    }

    private static void AssertTold(ReferencePeer peer, string earlier, string later, string[] engine, string[] reference)
    {
        var answer = peer.AskAll([new JsonObject { ["mode"] = "compare", ["sdl"] = earlier, ["later"] = later }])[0];
        Assert.Equal(reference, answer["changes"]!.AsArray().Select(change => ReferenceChange.Of(change!)));
        Assert.Equal(engine, SchemaComparison.Compare(Types.Sdl.Schema(earlier), Types.Sdl.Schema(later)).Select(Told));
    }

    private static string Sorted(IEnumerable<string> changes) => string.Join('\n', changes.Order(StringComparer.Ordinal));

    /// <summary>As <see cref="ReferenceChange"/> tells it.</summary>
    private static string Told(SchemaChange change)
    {
        var words = change.Message.TrimEnd('.').Split(' ');
        var part = change.Kind switch
        {
            SchemaChangeKind.TypeAddedToUnion or SchemaChangeKind.TypeRemovedFromUnion => words[0],
            SchemaChangeKind.ImplementedInterfaceAdded => words[2],
            SchemaChangeKind.ImplementedInterfaceRemoved => words[^1],
            SchemaChangeKind.DirectiveLocationAdded => words[^2],
            SchemaChangeKind.DirectiveLocationRemoved => words[^1],
            _ => "",
        };
        var coordinate = change.Kind == SchemaChangeKind.DescriptionChanged && change.Coordinate.StartsWith('@') ? change.Coordinate.Split('(')[0] : change.Coordinate;
        return $"{change.Severity} {change.Name} {coordinate} {part}".TrimEnd();
    }
}
