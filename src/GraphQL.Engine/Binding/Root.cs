namespace GraphQL.Engine.Binding;

/// <summary>The one parent of the fields of Query, Mutation and Subscription (§6.2): it carries nothing, what they need is in the scope.</summary>
public sealed class Root
{
    private Root()
    {
    }

    /// <summary>The one root.</summary>
    public static Root Instance { get; } = new();
}
