using GraphQL.Engine.Errors;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation.Merging;

/// <summary>Two fields that cannot be merged, seen from the selection set in which a client can mend it.</summary>
/// <param name="ResponseName">The response name under which they meet.</param>
/// <param name="Reason">Why they conflict.</param>
/// <param name="Nodes">The first field with those below it that lead to the conflict, then the same of the second.</param>
internal sealed record FieldConflict(string ResponseName, string Reason, IReadOnlyList<Node> Nodes)
{
    /// <summary>Beyond this the way from field to field would be longer than anybody reads; the conflict is told from there.</summary>
    private const int MaxLevels = 10;

    /// <summary>
    /// Follows a conflict outwards: fields that stand in the selections of two different fields only meet because those are merged too, so the conflict is
    /// told as one of their subfields, until both come from one and the same field.
    /// </summary>
    public static FieldConflict Trace(MergedSelectionSet set, SelectedField first, SelectedField second, string reason)
    {
        List<Node> firstNodes = [first.Node], secondNodes = [second.Node];
        for (var level = 0; level < MaxLevels && set.Outer is not null; level++)
        {
            var (outerFirst, outerSecond) = (set.OriginOf(first)!, set.OriginOf(second)!);
            if (outerFirst == outerSecond)
                break;

            reason = $"subfields \"{MessageText.Abbreviate(first.ResponseName)}\" conflict because {reason}";
            (first, second, set) = (outerFirst, outerSecond, set.Outer);
            firstNodes.Insert(0, first.Node);
            secondNodes.Insert(0, second.Node);
        }

        return new FieldConflict(first.ResponseName, reason, [.. firstNodes, .. secondNodes]);
    }
}
