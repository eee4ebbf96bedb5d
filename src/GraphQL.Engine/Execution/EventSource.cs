using System.Runtime.CompilerServices;
using GraphQL.Engine.Binding;
using GraphQL.Engine.Coercion;
using GraphQL.Engine.Errors;

namespace GraphQL.Engine.Execution;

/// <summary>CreateSourceEventStream (§6.2.3.1): the events of the one field of a subscription.</summary>
internal sealed class EventSource<TScope>(OperationPlan plan, VariableValues variables, EngineOptions options)
{
    /// <summary>Why the stream did not open or broke off; null while all is well. Known when the events have ended.</summary>
    public GraphQLError? Fault { get; private set; }

    /// <summary>Opens it. A fault ends it, and is not thrown.</summary>
    public async IAsyncEnumerable<Root> OpenAsync(TScope scope, [EnumeratorCancellation] CancellationToken cancel)
    {
        var field = plan.Root.Fields[0];
        await using var events = Open(field, scope, cancel).GetAsyncEnumerator(cancel);
        while (await NextAsync(events, field, cancel).ConfigureAwait(false))
            yield return events.Current;
    }

    private async IAsyncEnumerable<Root> Open(FieldPlan field, TScope scope, [EnumeratorCancellation] CancellationToken cancel)
    {
        var resolver = (FieldResolver<TScope>)field.Resolver!;
        if (resolver.Guard?.Invoke(scope) is { } refusal)
            throw new FieldException(refusal.Error?.Message ?? $"{field.Coordinate} is not answered here.", refusal.Error?.Code);
        var arguments = FieldArguments.Of(field, variables);
        if (resolver.Scope is { } derived)
            scope = await derived.DeriveAsync(arguments.OfScope!, scope, cancel).ConfigureAwait(false);
        await foreach (var initial in resolver.Open!(arguments.OfResolver, scope, cancel).ConfigureAwait(false))
            yield return initial;
    }

    private async ValueTask<bool> NextAsync(IAsyncEnumerator<Root> events, FieldPlan field, CancellationToken cancel)
    {
        try
        {
            return await events.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (!(exception is OperationCanceledException && cancel.IsCancellationRequested))
        {
            var error = new Run(options, cancel).ErrorFor(exception, field.Coordinate);
            Fault = new GraphQLError(error.Message) { Code = error.Code, Locations = field.Locations(), Path = [field.ResponseKey] };
            return false;
        }
    }
}
