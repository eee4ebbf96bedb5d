using GraphQL.Engine.Language;
using GraphQL.Engine.Types;
using GraphQL.Engine.Types.SchemaRules;

namespace GraphQL.Engine.Comparison;

/// <summary>What has changed about the arguments of a field or directive, or the fields of an input object.</summary>
internal sealed class InputValueChanges(InputValueKinds kinds, Func<string, string> coordinateOf, Node? owner, ChangeList changes)
{
    public void Find(IReadOnlyList<InputValueDefinition> earlier, IReadOnlyList<InputValueDefinition> later)
    {
        var matching = NameMatching<InputValueDefinition>.Of(earlier, later, value => value.Name);
        foreach (var value in matching.Removed)
            changes.Add(kinds.Removed, coordinateOf(value.Name), $"The {kinds.Word} is gone.", owner, value.Definition);
        foreach (var value in matching.Added)
            changes.Add(value.IsRequired ? kinds.RequiredAdded : kinds.OptionalAdded, coordinateOf(value.Name), $"The {kinds.Word} is new and {(value.IsRequired ? "must be given" : "may be left out")}.", value.Definition);
        foreach (var (before, after) in matching.Kept)
            FindKept(before, after);
    }

    private void FindKept(InputValueDefinition before, InputValueDefinition after)
    {
        var coordinate = coordinateOf(after.Name);
        if (FindTypeOrDefault(before, after) is var (kind, message))
            changes.Add(kind, coordinate, message, after.Definition, owner);
        changes.AddIfDescribedOtherwise(coordinate, before.Description, after.Description, after.Definition, owner);
    }

    /// <summary>The gravest only: a default that has changed beside a type that breaks is not told.</summary>
    private (SchemaChangeKind Kind, string Message)? FindTypeOrDefault(InputValueDefinition before, InputValueDefinition after)
    {
        var types = $"The type was {before.Type} and is {after.Type}.";
        if (!TypeReplacement.IsSafeForInput(before.Type, after.Type))
            return (kinds.TypeChanged, types);

        return (DefaultText.Of(before.DefaultValue), DefaultText.Of(after.DefaultValue)) switch
        {
            ({ } old, null) => (kinds.DefaultChanged, $"The default {old} is gone{(after.IsRequired ? ", and a value must be given" : "")}."),
            ({ } old, { } changed) when !string.Equals(old, changed, StringComparison.Ordinal) => (kinds.DefaultChanged, $"The default was {old} and is {changed}."),
            (null, { } added) => (kinds.DefaultAdded, $"The default {added} is new."),
            (null, null) when !SubTypes.AreEqual(before.Type, after.Type) => (kinds.TypeChangedSafely, types),
            _ => null,
        };
    }

}
