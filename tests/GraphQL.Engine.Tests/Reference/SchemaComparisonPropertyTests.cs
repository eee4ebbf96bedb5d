using Common;
using GraphQL.Engine.Comparison;
using static GraphQL.Engine.Comparison.SchemaChangeKind;

namespace GraphQL.Engine.Tests.Reference;

/// <summary>What holds of all comparisons, by random pairs of schemas.</summary>
public sealed class SchemaComparisonPropertyTests
{
    /// <summary>For each kind the kinds of which one must be found at the same coordinate the other way.</summary>
    private static readonly Dictionary<SchemaChangeKind, SchemaChangeKind[]> Mirrors = new()
    {
        [TypeAdded] = [TypeRemoved],
        [TypeChangedKind] = [TypeChangedKind],
        [DescriptionChanged] = [DescriptionChanged],
        [TypeAddedToUnion] = [TypeRemovedFromUnion],
        [ValueAddedToEnum] = [ValueRemovedFromEnum],
        [ImplementedInterfaceAdded] = [ImplementedInterfaceRemoved],
        [FieldAdded] = [FieldRemoved],
        [RequiredInputFieldAdded] = [FieldRemoved],
        [OptionalInputFieldAdded] = [FieldRemoved],
        [RequiredArgAdded] = [ArgRemoved],
        [OptionalArgAdded] = [ArgRemoved],
        [FieldRemoved] = [FieldAdded, RequiredInputFieldAdded, OptionalInputFieldAdded],
        [ArgRemoved] = [RequiredArgAdded, OptionalArgAdded],
        [DirectiveAdded] = [DirectiveRemoved],
        [DirectiveRepeatableAdded] = [DirectiveRepeatableRemoved],
        [DirectiveLocationAdded] = [DirectiveLocationRemoved],
        [RequiredDirectiveArgAdded] = [DirectiveArgRemoved],
        [OptionalDirectiveArgAdded] = [DirectiveArgRemoved],
        [DirectiveArgRemoved] = [RequiredDirectiveArgAdded, OptionalDirectiveArgAdded],

        // What is safe one way breaks the other way.
        [FieldChangedKindSafe] = [FieldChangedKind],
        [ArgChangedKindSafe] = [ArgChangedKind],

        // A type that breaks is told in place of a default.
        [ArgDefaultValueAdded] = [ArgDefaultValueChange, ArgChangedKind],
        [ArgDefaultValueChange] = [ArgDefaultValueChange, ArgDefaultValueAdded, ArgChangedKind],
        [InputFieldDefaultValueAdded] = [InputFieldDefaultValueChange, FieldChangedKind],
        [InputFieldDefaultValueChange] = [InputFieldDefaultValueChange, InputFieldDefaultValueAdded, FieldChangedKind],
    };

    private static readonly int Pairs = Effort.Times(80);

    [Fact]
    public void A_schema_has_not_changed_against_itself()
    {
        var dice = new Dice(12);
        foreach (var (schema, _) in SchemaPairs.Of(seed: 12, Pairs))
            Assert.Empty(SchemaComparison.Compare(schema.Schema, Types.Sdl.Schema(TextDamage.Noise(schema.Sdl, dice))));
    }

    [Fact]
    public void The_other_way_each_change_is_mirrored()
    {
        foreach (var (earlier, later) in SchemaPairs.Of(seed: 13, Pairs))
        {
            var there = SchemaComparison.Compare(earlier.Schema, later.Schema);
            var back = SchemaComparison.Compare(later.Schema, earlier.Schema).ToLookup(change => change.Coordinate, StringComparer.Ordinal);
            foreach (var change in there.Where(change => Mirrors.ContainsKey(change.Kind)))
                Assert.True(back[change.Coordinate].Any(other => Mirrors[change.Kind].Contains(other.Kind)), $"{change}\n{string.Join('\n', back[change.Coordinate])}");
        }
    }

    [Fact]
    public void Every_change_says_where_to_look()
    {
        foreach (var (earlier, later) in SchemaPairs.Of(seed: 14, Pairs))
            Assert.All(SchemaComparison.Compare(earlier.Schema, later.Schema).Where(change => change.Place is null), change => Assert.Matches("^(Int|Float|ID)$", change.Coordinate));
    }
}
