namespace GraphQL.Engine;

/// <summary>One answer of a subscription.</summary>
/// <param name="Id">Names the event, so that a client can go on behind it; null when the event has no name, or the subscription was refused.</param>
/// <param name="Response">The answer; the reader's to dispose.</param>
public sealed record SubscriptionEvent(string? Id, GraphQLResponse Response);
