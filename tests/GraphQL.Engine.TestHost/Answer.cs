using GraphQL.Engine.Errors;
using GraphQL.Engine.Execution;

namespace GraphQL.Engine.TestHost;

/// <summary>One line of output, without its id.</summary>
public sealed class Answer : IDisposable
{
    private Answer(bool hasData, Level? root, IReadOnlyList<GraphQLError> errors)
    {
        HasData = hasData;
        Root = root;
        Errors = errors;
    }

    /// <summary>True when execution began, so that there is an entry <c>data</c>, which may be null.</summary>
    public bool HasData { get; }

    /// <summary>What is wrong; empty when nothing is.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>What <c>data</c> is written from; null when it is null.</summary>
    internal Level? Root { get; }

    /// <summary>Nothing was wrong, and nothing was executed.</summary>
    public static Answer Accepted() => new(false, null, []);

    /// <summary>Something was wrong before execution.</summary>
    public static Answer Refused(IReadOnlyList<GraphQLError> errors) => new(false, null, errors);

    /// <inheritdoc/>
    public void Dispose() => Root?.Dispose();

    /// <summary>The outcome of an execution.</summary>
    internal static Answer Executed(Level? root, IReadOnlyList<GraphQLError> errors) => new(true, root, errors);
}
