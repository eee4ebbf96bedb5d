using System.Globalization;
using GraphQL.Engine.Binding;
using GraphQL.Engine.Errors;

namespace GraphQL.Engine.Execution;

/// <summary>What one execution has found so far: the errors, the nulls they made, the columns whose levels are still to come.</summary>
internal sealed class Run(EngineOptions options, CancellationToken cancel)
{
    private readonly List<FieldFault> faults = [];

    public CancellationToken Cancel { get; } = cancel;

    /// <summary>True when anything has failed, so that rows may be dead.</summary>
    public bool HasFailed => faults.Count > 0;

    /// <summary>Columns completed since they were last taken whose levels are not open yet.</summary>
    public List<CompositeColumn> Composites { get; } = [];

    /// <summary>True when an error or null has climbed to the root, so that <c>data</c> is null.</summary>
    public bool RootIsNull { get; private set; }

    /// <summary>Whether the entry is null or lies under a null.</summary>
    public static bool IsDead(Column column, int entry)
    {
        while (true)
        {
            if (column.IsNull(entry))
                return true;

            if (column.Place.List is { } list)
            {
                entry = list.OwnerOf(entry);
                column = list;
            }
            else if (column.Place.Level.Source is { } source)
            {
                entry = column.Place.Level.EntryOf(entry);
                column = source;
            }
            else
            {
                return false;
            }
        }
    }

    /// <summary>
    /// Handling Execution Errors (§6.4.4): the entry becomes null, and where the schema does not allow that, what holds it, up to a place that may be null.
    /// </summary>
    public void Fail(Column column, int entry, FieldError error)
    {
        var fault = new FieldFault(column, entry, error);
        while (true)
        {
            column.SetNull(entry);
            if (column.IsNullable)
            {
                faults.Add(fault with { Place = column, PlaceEntry = entry });
                return;
            }

            if (column.Place.List is { } list)
            {
                entry = list.OwnerOf(entry);
                column = list;
            }
            else if (column.Place.Level.Source is { } source)
            {
                entry = column.Place.Level.EntryOf(entry);
                column = source;
            }
            else
            {
                RootIsNull = true;
                faults.Add(fault);
                return;
            }
        }
    }

    /// <summary>A null where the schema allows none (§6.4.3 CompleteValue, step 1).</summary>
    public void FailNull(Column column, int entry) =>
        Fail(column, entry, new FieldError($"Cannot return null for non-null {(column.Place.List is null ? "field" : "item of")} {column.Place.Field.Coordinate} (§6.4.3).", "NULL_FOR_NON_NULL"));

    /// <summary>Which rows of a level are under a null; null when none is. The array is the caller's to return.</summary>
    public bool[]? DeadRows(Level level)
    {
        if (faults.Count == 0)
            return null;

        if (level.Source is not { } source)
            return RootIsNull ? AllDead(level.Count) : null;

        bool[]? dead = null;
        for (var row = 0; row < level.Count; row++)
        {
            if (IsDead(source, level.EntryOf(row)))
                (dead ??= Pool.RentCleared<bool>(level.Count))[row] = true;
        }

        return dead;
    }

    /// <summary>The error that the client reads for an exception. Its text goes to the log alone, unless it was meant for the client.</summary>
    public FieldError ErrorFor(Exception exception, string coordinate)
    {
        switch (exception)
        {
            case FieldException meant:
                return new FieldError(meant.Message, meant.Code);
            case ArgumentsException arguments:
                return arguments.Error;
        }

        options.OnFault(exception, coordinate);
        return options.Explain(exception) ?? new FieldError($"{coordinate} could not be answered: a fault in the service, which has been logged.", "INTERNAL_ERROR");
    }

    /// <summary>The errors in document and row order; of several that nulled the same place only the first (§6.4.4). At most as many as the limit, and then one that says how many there are.</summary>
    public IReadOnlyList<GraphQLError> Errors()
    {
        if (faults.Count == 0)
            return [];

        var errors = FaultReport.Of(faults);
        var most = options.Limits.MaxErrors;
        if (errors.Count <= most)
            return errors;

        var rest = new GraphQLError(string.Create(CultureInfo.InvariantCulture, $"The answer has {errors.Count} errors, of which the first {most} are reported; the limit {nameof(EngineLimits.MaxErrors)} is {most}.")) { Code = "TOO_MANY_ERRORS" };
        return [.. errors.Take(most), rest];
    }

    private static bool[] AllDead(int count)
    {
        var dead = Pool.Rent<bool>(count);
        dead.AsSpan(0, count).Fill(true);
        return dead;
    }
}
