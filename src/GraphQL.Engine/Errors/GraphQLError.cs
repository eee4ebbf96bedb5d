using GraphQL.Engine.Language;

namespace GraphQL.Engine.Errors;

/// <summary>An error of the answer (§7.1.2 Errors).</summary>
/// <param name="Message">What is wrong and what to do, for a developer; names the paragraph of the specification where one is broken.</param>
public sealed record GraphQLError(string Message)
{
    /// <summary>The places in the document; empty when the error has none.</summary>
    public IReadOnlyList<SourceLocation> Locations { get; init; } = [];

    /// <summary>Response names (string) and list indexes (int) from the root to the field; null when the error belongs to no field.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>The validation rule that found it, by its name in the reference implementation without <c>Rule</c>; null for other errors. Written as <c>extensions.rule</c>.</summary>
    public string? Rule { get; init; }

    /// <summary>A stable code for programs, <c>UNKNOWN_SLUG</c> for example; null when there is none. Written as <c>extensions.code</c>.</summary>
    public string? Code { get; init; }
}
