namespace GraphQL.Engine.Binding;

/// <summary>The root of one event of a subscription (§6.2.3.2): its field is answered from the event.</summary>
internal sealed class EventRoot<TEvent>(TEvent value, string? id) : Root
{
    public TEvent Value { get; } = value;

    internal override string? EventId { get; } = id;
}
