using GraphQL.Engine.Types;
using GraphQL.Engine.Types.SchemaRules;

namespace GraphQL.Engine.Comparison;

/// <summary>What has changed about the fields and interfaces of an object or interface type.</summary>
internal static class FieldChanges
{
    public static void Find(FieldsType earlier, FieldsType later, ChangeList changes)
    {
        var fields = NameMatching<FieldDefinition>.Of(earlier.Fields, later.Fields, field => field.Name);
        foreach (var field in fields.Removed)
            changes.Add(SchemaChangeKind.FieldRemoved, $"{later}.{field.Name}", "The field is gone.", later.Definition, field.Definition);
        foreach (var field in fields.Added)
            changes.Add(SchemaChangeKind.FieldAdded, $"{later}.{field.Name}", "The field is new.", field.Definition);
        foreach (var (before, after) in fields.Kept)
            FindKept($"{later}.{after.Name}", before, after, changes);
        FindInterfaces(earlier, later, changes);
    }

    private static void FindKept(string coordinate, FieldDefinition before, FieldDefinition after, ChangeList changes)
    {
        new InputValueChanges(InputValueKinds.OfArguments, name => $"{coordinate}({name}:)", after.Definition, changes).Find(before.Arguments, after.Arguments);
        if (!SubTypes.AreEqual(before.Type, after.Type))
        {
            var kind = TypeReplacement.IsSafeForOutput(before.Type, after.Type) ? SchemaChangeKind.FieldChangedKindSafe : SchemaChangeKind.FieldChangedKind;
            changes.Add(kind, coordinate, $"The type was {before.Type} and is {after.Type}.", after.Definition);
        }

        changes.AddIfDescribedOtherwise(coordinate, before.Description, after.Description, after.Definition);
    }

    private static void FindInterfaces(FieldsType earlier, FieldsType later, ChangeList changes)
    {
        var interfaces = NameMatching<InterfaceType>.Of(earlier.Interfaces, later.Interfaces, type => type.Name);
        foreach (var type in interfaces.Removed)
            changes.Add(SchemaChangeKind.ImplementedInterfaceRemoved, later.Name, $"It no longer implements {type}.", later.Definition);
        foreach (var type in interfaces.Added)
            changes.Add(SchemaChangeKind.ImplementedInterfaceAdded, later.Name, $"It implements {type} now.", later.Definition);
    }
}
