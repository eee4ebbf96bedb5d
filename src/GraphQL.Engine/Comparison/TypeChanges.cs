using GraphQL.Engine.Types;
using GraphQL.Engine.Types.Scalars;

namespace GraphQL.Engine.Comparison;

/// <summary>What has changed about types. Built-in scalars come and go with those who refer to them (§3.5).</summary>
internal static class TypeChanges
{
    public static void Find(Schema earlier, Schema later, ChangeList changes)
    {
        var types = NameMatching<NamedType>.Of(earlier.Types, later.Types, type => type.Name);
        foreach (var type in types.Removed)
            changes.Add(SchemaChangeKind.TypeRemoved, type.Name, BuiltInScalars.All.ContainsKey(type.Name) ? "Nothing refers to the built-in scalar any more." : "The type is gone.", type.Definition);
        foreach (var type in types.Added)
            changes.Add(SchemaChangeKind.TypeAdded, type.Name, "The type is new.", type.Definition);
        foreach (var (before, after) in types.Kept.Where(pair => pair.Earlier != pair.Later))
            FindKept(before, after, changes);
    }

    private static void FindKept(NamedType before, NamedType after, ChangeList changes)
    {
        changes.AddIfDescribedOtherwise(after.Name, before.Description, after.Description, after.Definition);
        switch (before, after)
        {
            case (EnumType earlier, EnumType later):
                FindValues(earlier, later, changes);
                break;
            case (UnionType earlier, UnionType later):
                FindMembers(earlier, later, changes);
                break;
            case (InputObjectType earlier, InputObjectType later):
                new InputValueChanges(InputValueKinds.OfInputFields, name => $"{later}.{name}", later.Definition, changes).Find(earlier.Fields, later.Fields);
                break;
            case (ObjectType earlier, ObjectType later):
                FieldChanges.Find(earlier, later, changes);
                break;
            case (InterfaceType earlier, InterfaceType later):
                FieldChanges.Find(earlier, later, changes);
                break;
            case (ScalarType, ScalarType):
                break;
            default:
                changes.Add(SchemaChangeKind.TypeChangedKind, after.Name, $"It was {WordFor(before)} and is {WordFor(after)}.", after.Definition, before.Definition);
                break;
        }
    }

    private static void FindValues(EnumType earlier, EnumType later, ChangeList changes)
    {
        var values = NameMatching<EnumValueDefinition>.Of(earlier.Values, later.Values, value => value.Name);
        foreach (var value in values.Removed)
            changes.Add(SchemaChangeKind.ValueRemovedFromEnum, $"{later}.{value.Name}", "The value is gone.", later.Definition, value.Definition);
        foreach (var value in values.Added)
            changes.Add(SchemaChangeKind.ValueAddedToEnum, $"{later}.{value.Name}", "The value is new.", value.Definition);
        foreach (var (before, after) in values.Kept)
            changes.AddIfDescribedOtherwise($"{later}.{after.Name}", before.Description, after.Description, after.Definition);
    }

    private static void FindMembers(UnionType earlier, UnionType later, ChangeList changes)
    {
        var members = NameMatching<ObjectType>.Of(earlier.MemberTypes, later.MemberTypes, type => type.Name);
        foreach (var member in members.Removed)
            changes.Add(SchemaChangeKind.TypeRemovedFromUnion, later.Name, $"{member} is no longer a member.", later.Definition);
        foreach (var member in members.Added)
            changes.Add(SchemaChangeKind.TypeAddedToUnion, later.Name, $"{member} is a new member.", later.Definition);
    }

    private static string WordFor(NamedType type) => type switch
    {
        ScalarType => "a scalar",
        ObjectType => "an object type",
        InterfaceType => "an interface",
        UnionType => "a union",
        EnumType => "an enum",
        _ => "an input object",
    };
}
