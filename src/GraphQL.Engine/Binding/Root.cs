namespace GraphQL.Engine.Binding;

/// <summary>The one parent of the fields of Query, Mutation and Subscription (§6.2): to the host it carries nothing, what its resolvers need is in the scope.</summary>
public class Root
{
    private protected Root()
    {
    }

    /// <summary>The one root of queries and mutations.</summary>
    public static Root Instance { get; } = new();

    /// <summary>Names the event that it is the root of; null when it is of none, or of one without a name.</summary>
    internal virtual string? EventId => null;
}
