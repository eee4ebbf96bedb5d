using GraphQL.Engine.Errors;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation.Merging;

/// <summary>
/// Finds the fields of a document that answer under the same name but cannot be merged (§5.3.2 FieldsInSetCanMerge, SameResponseShape).
/// </summary>
/// <remarks>
/// The specification compares fields in pairs, which is quadratic, and the pairs of their sub-selections again. Here all fields that answer at one place are
/// merged into one set, grouped by name, and each is held against the first of its group; the selections of a group are merged into one set of the next
/// level. That is enough because both demands are equivalences: same name and arguments among fields that one object may answer, same shape among all.
/// The two need different groups, so the levels are walked twice, but only from the sets on in which two fields meet: ordinary documents have next to none.
/// A set met again is not judged again, so a fragment costs once however often it is spread. What remains expensive is a document whose fields multiply
/// beyond all use through fragments; a budget of steps ends that. (The idea of merging by level instead of by pair is Simon Adameit's.)
/// </remarks>
internal sealed class FieldMerging(ValidationContext context, Action<FieldConflict> report)
{
    /// <summary>Fields visited in all sets together, at both walks. The largest document has some thousands of fields and stays far below unless it multiplies them.</summary>
    private const int MaxSteps = 500_000;

    private readonly FlatSelectionSets sets = new(context);
    private readonly HashSet<(SelectedField, SelectedField)> conflicts = [];
    private int visited;

    /// <summary>Judges all operations, and the fragments that none of them reaches.</summary>
    public void CheckDocument()
    {
        var operations = context.Document.Definitions.OfType<OperationDefinitionNode>().ToList();
        var used = context.Uses.FragmentsReachedFrom(operations).ToHashSet();
        var unused = context.Document.Definitions.OfType<FragmentDefinitionNode>().Where(fragment => !used.Contains(fragment));
        var roots = operations.Select(operation => sets.Of(operation.SelectionSet, context.Schema.RootTypeFor(operation.Operation))).Concat(unused.Select(sets.Of));
        var meetings = WhereFieldsMeet(roots);
        Walk(meetings, GroupsThatShareAnObject, NameOrArgumentsConflict);
        Walk(meetings, fields => [[.. fields.OrderBy(field => field.Type is null)]], ShapeConflict);
    }

    /// <summary>The outermost sets in which two fields answer under one name. Outside of them every field is alone, and the set below it is what it selects and nothing else.</summary>
    private List<MergedSelectionSet> WhereFieldsMeet(IEnumerable<FlatSelectionSet> roots)
    {
        var meetings = new List<MergedSelectionSet>();
        var seen = new HashSet<FlatSelectionSet>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<FlatSelectionSet>(roots);
        while (waiting.TryDequeue(out var set))
        {
            if (!seen.Add(set))
                continue;

            // Places that spread one fragment and nothing else have the fields of that fragment: those are looked at once.
            if (set is { Fields.Count: 0, Spreads: [var only] })
                waiting.Enqueue(sets.Of(only));
            else if (FieldsMeet(set, names, waiting))
                meetings.Add(Merge([new MergedPart(set, null)], null));
        }

        return meetings;
    }

    /// <summary>Whether two fields of a set and its fragments have one name; where none have, what the fields select waits for its turn.</summary>
    private bool FieldsMeet(FlatSelectionSet set, HashSet<string> names, Queue<FlatSelectionSet> waiting)
    {
        names.Clear();
        var fields = set.Spreads.Count == 0 ? set.Fields : [.. sets.WithFragments([new MergedPart(set, null)]).SelectMany(part => part.Set.Fields)];
        Spend(fields.Count);
        foreach (var field in fields)
        {
            if (!names.Add(field.ResponseName))
                return true;
        }

        foreach (var field in fields)
        {
            if (field.Node.SelectionSet is not null)
                waiting.Enqueue(sets.Inside(field));
        }

        return false;
    }

    /// <summary>Level by level, with a queue instead of recursion: levels go as deep as fragments lead.</summary>
    private void Walk(IEnumerable<MergedSelectionSet> roots, Func<List<SelectedField>, IEnumerable<List<SelectedField>>> group, Func<SelectedField, SelectedField, string?> conflict)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<MergedSelectionSet>(roots.Where(root => seen.Add(root.Key)));
        while (waiting.TryDequeue(out var set))
        {
            foreach (var sameName in ByResponseName(set))
            {
                foreach (var fields in group(sameName).Where(fields => CanMerge(fields, set, conflict)))
                {
                    if (SelectionsOf(fields, set) is { } inner && seen.Add(inner.Key))
                        waiting.Enqueue(inner);
                }
            }
        }
    }

    private Dictionary<string, List<SelectedField>>.ValueCollection ByResponseName(MergedSelectionSet set)
    {
        var groups = new Dictionary<string, List<SelectedField>>(StringComparer.Ordinal);
        foreach (var field in set.Parts.SelectMany(part => part.Set.Fields))
        {
            Spend(1);
            if (!groups.TryGetValue(field.ResponseName, out var fields))
                groups.Add(field.ResponseName, fields = []);
            fields.Add(field);
        }

        return groups.Values;
    }

    /// <summary>
    /// The fields that may meet on one and the same object: for each object type selected from, its own fields with those of interfaces and unions (whose
    /// objects may be of that type) in front. One group when no two object types are in play.
    /// </summary>
    private static IEnumerable<List<SelectedField>> GroupsThatShareAnObject(List<SelectedField> fields)
    {
        var onObjects = fields.Where(field => field.ParentType is ObjectType).GroupBy(field => field.ParentType).ToList();
        if (onObjects.Count < 2)
            return [fields];

        var onAnything = fields.Where(field => field.ParentType is not ObjectType).ToList();
        return onObjects.Select(own => onAnything.Concat(own).ToList());
    }

    /// <summary>Holds each field against the first; reports those that differ.</summary>
    private bool CanMerge(List<SelectedField> fields, MergedSelectionSet set, Func<SelectedField, SelectedField, string?> conflict)
    {
        var first = fields[0];
        var canMerge = true;
        Spend(fields.Count);
        foreach (var field in fields.Skip(1))
        {
            if (conflict(first, field) is not { } reason)
                continue;

            canMerge = false;
            if (conflicts.Add((first, field)))
                report(FieldConflict.Trace(set, first, field, reason));
        }

        return canMerge;
    }

    /// <summary>What the fields of a group select, merged; null when they select nothing.</summary>
    private MergedSelectionSet? SelectionsOf(List<SelectedField> fields, MergedSelectionSet outer)
    {
        var parts = fields.Where(field => field.Node.SelectionSet is not null).Select(field => new MergedPart(sets.Inside(field), field)).ToList();
        return parts.Count == 0 ? null : Merge(parts, outer);
    }

    private MergedSelectionSet Merge(IEnumerable<MergedPart> parts, MergedSelectionSet? outer)
    {
        var all = sets.WithFragments(parts);
        Spend(all.Count);
        return new MergedSelectionSet(all, outer);
    }

    private static string? NameOrArgumentsConflict(SelectedField first, SelectedField other)
    {
        var (name, otherName) = (first.Node.Name.Value, other.Node.Name.Value);
        if (!string.Equals(name, otherName, StringComparison.Ordinal))
            return $"\"{MessageText.Abbreviate(name)}\" and \"{MessageText.Abbreviate(otherName)}\" are different fields";
        return string.Equals(first.Arguments, other.Arguments, StringComparison.Ordinal) ? null : "they have differing arguments";
    }

    private static string? ShapeConflict(SelectedField first, SelectedField other) =>
        first.Type is null || other.Type is null || HaveSameShape(first.Type, other.Type)
            ? null
            : $"they return conflicting types \"{first.Type}\" and \"{other.Type}\"";

    private static bool HaveSameShape(GraphQLType first, GraphQLType other) => (first, other) switch
    {
        (NonNullType, NonNullType) => HaveSameShape(first.NullableType, other.NullableType),
        (ListType list, ListType otherList) => HaveSameShape(list.ItemType, otherList.ItemType),
        (CompositeType, CompositeType) => true,
        _ => first == other,
    };

    private void Spend(int steps)
    {
        visited += steps;
        if (visited > MaxSteps)
        {
            throw new ValidationAbortedException(new GraphQLError(
                $"The fields of this document multiply through fragments to more than {MaxSteps} that would have to be merged. Validation aborted; ask for less in one document. (§5.3.2)"));
        }
    }
}
