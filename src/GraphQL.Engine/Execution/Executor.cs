using GraphQL.Engine.Binding;
using GraphQL.Engine.Coercion;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Execution;

/// <summary>Runs a plan level by level (§6.2): every field of a level is resolved once for all its rows, before anything below it.</summary>
internal sealed class Executor<TScope>(OperationPlan plan, VariableValues variables, Run run)
{
    private readonly Queue<(CompositeColumn Column, TScope Scope)> waiting = new();

    /// <summary>Runs it; gives the root level, which is the caller's to dispose.</summary>
    /// <exception cref="OperationCanceledException">The time of the request is over; checked before every field.</exception>
    /// <param name="initial">The root: for a subscription one of its events.</param>
    /// <param name="scope">The scope of the root fields.</param>
    public async ValueTask<Level> ExecuteAsync(Root initial, TScope scope)
    {
        var root = new Level<Root>(plan.Root, null, [initial], 1, null, ownsObjects: false);
        try
        {
            if (plan.Operation.Operation == OperationType.Mutation)
                await ExecuteSeriallyAsync(root, scope).ConfigureAwait(false);
            else
                await ExecuteLevelAsync(root, scope).ConfigureAwait(false);
            await ExecuteWaitingAsync().ConfigureAwait(false);
            return root;
        }
        catch
        {
            root.Dispose();
            throw;
        }
    }

    /// <summary>ExecuteMutation (§6.2.2): each top field with its whole tree before the next.</summary>
    private async ValueTask ExecuteSeriallyAsync(Level root, TScope scope)
    {
        foreach (var field in root.Selection.Fields)
        {
            await ExecuteFieldAsync(root, field, scope).ConfigureAwait(false);
            await ExecuteWaitingAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask ExecuteWaitingAsync()
    {
        var levels = new List<Level>();
        while (waiting.TryDequeue(out var next))
        {
            levels.Clear();
            next.Column.OpenLevels(run, levels);
            foreach (var level in levels)
                await ExecuteLevelAsync(level, next.Scope).ConfigureAwait(false);
        }
    }

    /// <summary>The fields of a level run one after the other: what resolvers read with may serve one question at a time.</summary>
    private async ValueTask ExecuteLevelAsync(Level level, TScope scope)
    {
        foreach (var field in level.Selection.Fields)
            await ExecuteFieldAsync(level, field, scope).ConfigureAwait(false);
    }

    /// <summary>ExecuteField (§6.4), for all rows.</summary>
    private async ValueTask ExecuteFieldAsync(Level level, FieldPlan field, TScope scope)
    {
        run.Cancel.ThrowIfCancellationRequested();
        var dead = run.DeadRows(level);
        if (field.IsTypeName || (dead is not null && !dead.AsSpan(0, level.Count).Contains(false)))
        {
            Pool.Return(ref dead);
            return;
        }

        var place = new ColumnPlace(level, field, null);
        try
        {
            var resolver = (FieldResolver<TScope>)field.Resolver!;
            if (resolver.Guard?.Invoke(scope) is { } refusal)
            {
                Pool.Return(ref dead);
                level.SetColumn(field, Refuse(place, refusal));
                return;
            }

            var arguments = FieldArguments.Of(field, variables);
            if (resolver.Scope is { } derived)
                scope = await derived.DeriveAsync(arguments.OfScope!, scope, run.Cancel).ConfigureAwait(false);
            level.SetColumn(field, await resolver.ResolveAsync(run, place, dead, arguments.OfResolver, scope).ConfigureAwait(false));
        }
        catch (Exception exception) when (!(exception is OperationCanceledException && run.Cancel.IsCancellationRequested))
        {
            run.Composites.Clear();
            level.SetColumn(field, FailAll(place, run.ErrorFor(exception, field.Coordinate)));
        }

        foreach (var column in run.Composites)
            waiting.Enqueue((column, scope));
        run.Composites.Clear();
    }

    private FailedColumn Refuse(ColumnPlace place, FieldRefusal refusal)
    {
        if (refusal.Error is { } error)
            return FailAll(place, error);
        if (place.Field.Definition.Type is Types.NonNullType)
            return FailAll(place, new FieldError($"{place.Field.Coordinate} is refused in silence and may not be null (§6.4.3).", "NULL_FOR_NON_NULL"));
        var column = new FailedColumn(place, true, place.Level.Count, run.DeadRows(place.Level));
        for (var row = 0; row < column.Count; row++)
            column.SetNull(row);
        return column;
    }

    private FailedColumn FailAll(ColumnPlace place, FieldError error)
    {
        var dead = run.DeadRows(place.Level);
        var column = new FailedColumn(place, place.Field.Definition.Type is not Types.NonNullType, place.Level.Count, dead);
        for (var row = 0; row < column.Count; row++)
        {
            if (!column.IsNull(row))
                run.Fail(column, row, error);
        }

        return column;
    }
}
