using GraphQL.Engine.Types;

namespace GraphQL.Engine.Comparison;

/// <summary>What has changed about directives.</summary>
internal static class DirectiveChanges
{
    public static void Find(Schema earlier, Schema later, ChangeList changes)
    {
        var directives = NameMatching<DirectiveDefinition>.Of(earlier.Directives, later.Directives, directive => directive.Name);
        foreach (var directive in directives.Removed)
            changes.Add(SchemaChangeKind.DirectiveRemoved, $"@{directive.Name}", "The directive is gone.", directive.Definition);
        foreach (var directive in directives.Added)
            changes.Add(SchemaChangeKind.DirectiveAdded, $"@{directive.Name}", "The directive is new.", directive.Definition);
        foreach (var (before, after) in directives.Kept.Where(pair => pair.Earlier != pair.Later))
            FindKept($"@{after.Name}", before, after, changes);
    }

    private static void FindKept(string coordinate, DirectiveDefinition before, DirectiveDefinition after, ChangeList changes)
    {
        new InputValueChanges(InputValueKinds.OfDirectiveArguments, name => $"{coordinate}({name}:)", after.Definition, changes).Find(before.Arguments, after.Arguments);
        if (before.IsRepeatable && !after.IsRepeatable)
            changes.Add(SchemaChangeKind.DirectiveRepeatableRemoved, coordinate, "It may stand only once at one place.", after.Definition, before.Definition);
        if (!before.IsRepeatable && after.IsRepeatable)
            changes.Add(SchemaChangeKind.DirectiveRepeatableAdded, coordinate, "It may stand several times at one place.", after.Definition);
        changes.AddIfDescribedOtherwise(coordinate, before.Description, after.Description, after.Definition, before.Definition);
        foreach (var location in before.Locations.Except(after.Locations))
            changes.Add(SchemaChangeKind.DirectiveLocationRemoved, coordinate, $"It may no longer stand at {DirectiveLocations.NameOf(location)}.", after.Definition, before.Definition);
        foreach (var location in after.Locations.Except(before.Locations))
            changes.Add(SchemaChangeKind.DirectiveLocationAdded, coordinate, $"It may stand at {DirectiveLocations.NameOf(location)} too.", after.Definition);
    }
}
