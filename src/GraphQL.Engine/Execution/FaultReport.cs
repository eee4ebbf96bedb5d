using GraphQL.Engine.Errors;

namespace GraphQL.Engine.Execution;

/// <summary>Turns faults into the errors of the answer: with paths, in an order that no timing changes.</summary>
internal static class FaultReport
{
    public static List<GraphQLError> Of(IReadOnlyList<FieldFault> faults) =>
    [
        .. faults
            .Select(fault => (Fault: fault, Steps: StepsTo(fault)))
            .OrderBy(found => found.Steps, DocumentOrder.Instance)
            .DistinctBy(found => (found.Fault.Place, found.Fault.PlaceEntry))
            .Select(found => ErrorOf(found.Fault, found.Steps)),
    ];

    private static GraphQLError ErrorOf(FieldFault fault, List<PathStep> steps) => new(fault.Error.Message)
    {
        Code = fault.Error.Code,
        Locations = fault.Error.Locations ?? fault.Origin.Place.Field.Locations(),
        Path = [.. steps.Select(step => step.Name ?? (object)step.Order)],
    };

    /// <summary>From the root to the entry.</summary>
    private static List<PathStep> StepsTo(FieldFault fault)
    {
        var steps = new List<PathStep>();
        var (column, entry) = (fault.Origin, fault.Entry);
        while (true)
        {
            if (column.Place.List is { } list)
            {
                steps.Add(new PathStep(null, list.IndexOf(entry)));
                (column, entry) = (list, list.OwnerOf(entry));
                continue;
            }

            steps.Add(new PathStep(column.Place.Field.ResponseKey, column.Place.Field.Index));
            if (column.Place.Level.Source is not { } source)
                break;
            (column, entry) = (source, column.Place.Level.EntryOf(entry));
        }

        steps.Reverse();
        return steps;
    }

    /// <param name="Name">The response name; null for an item of a list.</param>
    /// <param name="Order">The place of the field in its selection, or of the item in its list.</param>
    private readonly record struct PathStep(string? Name, int Order);

    private sealed class DocumentOrder : IComparer<List<PathStep>>
    {
        public static DocumentOrder Instance { get; } = new();

        public int Compare(List<PathStep>? x, List<PathStep>? y)
        {
            var shared = Math.Min(x!.Count, y!.Count);
            for (var i = 0; i < shared; i++)
            {
                var order = x[i].Order.CompareTo(y[i].Order);
                if (order != 0)
                    return order;
            }

            return x.Count.CompareTo(y.Count);
        }
    }
}
