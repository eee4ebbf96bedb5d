using GraphQL.Engine.Binding;

namespace GraphQL.Engine;

/// <summary>What the host decides about an engine.</summary>
public sealed record EngineOptions
{
    /// <summary>What one request may ask.</summary>
    public EngineLimits Limits { get; init; } = EngineLimits.Default;

    /// <summary>How many valid documents are kept parsed, validated and planned, at least; at most twice as many. Those not asked for lately go first. At least 1.</summary>
    public int CachedDocuments
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "CachedDocuments is at least 1.");
    }
    = 1_000;

    /// <summary>
    /// Gets every exception of a resolver that is not a <see cref="Binding.FieldException"/>, once for each failed call, with the field's coordinate (<c>Forum.seats</c>).
    /// The place to log: the client is told only that the field failed. Must not throw.
    /// </summary>
    public Action<Exception, string> OnFault { get; init; } = static (_, _) => { };

    /// <summary>
    /// What a client is told of an exception that is no fault of the program but of what it stands on (the database is away, its disk is full); null tells only
    /// that the field failed. It gets those that <see cref="OnFault"/> gets, after it, and over HTTP also one that kept the scope from being made. Must not throw.
    /// </summary>
    public Func<Exception, FieldError?> Explain { get; init; } = static _ => null;
}
