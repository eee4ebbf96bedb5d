namespace GraphQL.Engine.Binding;

/// <summary>Binds fields of Subscription.</summary>
public static class SubscriptionBinding
{
    /// <summary>A field that answers once for each event of a stream (§6.2.3).</summary>
    /// <param name="root">The root of subscriptions.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="source">Opens the stream of events; its scope lasts as long as the stream. A <see cref="FieldException"/> before the first event refuses the subscription.</param>
    /// <param name="answer">Answers for one event, with a scope of that event's own.</param>
    /// <param name="id">Names an event, so that a client that lost the line can go on behind it; null when events have no names.</param>
    public static ObjectBinding<TScope, Root> Streams<TScope, TArguments, TEvent, TValue>(
        this ObjectBinding<TScope, Root> root,
        string field,
        Func<TArguments, TScope, CancellationToken, IAsyncEnumerable<TEvent>> source,
        Func<TEvent, TArguments, TScope, CancellationToken, ValueTask<TValue>> answer,
        Func<TEvent, string>? id = null)
        where TArguments : notnull =>
        root.Add(field, new StreamBinding<TScope, TArguments, TEvent, TValue>(source, answer, id));
}
