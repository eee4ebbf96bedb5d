using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Execution;

/// <summary>The rows of one call that have an error instead of a value.</summary>
internal sealed class RowFailures(Run run, ColumnPlace place, bool[]? dead)
{
    private readonly List<(int Row, FieldError Error)> failures = [];
    private bool[]? nulls = dead;
    private FieldError? faultReported;

    /// <summary>Fails a row with an error that is meant for the client.</summary>
    public void Add(int row, FieldError error)
    {
        nulls ??= Pool.RentCleared<bool>(place.Level.Count);
        nulls[row] = true;
        failures.Add((row, error));
    }

    /// <summary>Fails a row with an exception. A fault is logged once for the call, however many rows have it.</summary>
    public void Add(int row, Exception exception)
    {
        var error = exception is FieldException ? run.ErrorFor(exception, place.Field.Coordinate) : faultReported ??= run.ErrorFor(exception, place.Field.Coordinate);
        Add(row, error);
    }

    /// <summary>Completes the column, and then fails its rows.</summary>
    public Column Complete<T>(Shape<T> shape, T[] values)
    {
        var column = shape.Complete(run, place, values, place.Level.Count, nulls);
        foreach (var (row, error) in failures)
            run.Fail(column, row, error);
        return column;
    }
}
