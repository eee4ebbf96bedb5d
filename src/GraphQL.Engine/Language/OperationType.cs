namespace GraphQL.Engine.Language;

/// <summary>The three kinds of operation (§2.4 OperationType).</summary>
public enum OperationType
{
    /// <summary>A read; its fields may run in any order.</summary>
    Query,

    /// <summary>A write; its top fields run one after the other.</summary>
    Mutation,

    /// <summary>A stream of events, each answered by one run.</summary>
    Subscription,
}
