using GraphQL.Engine.Language;

namespace GraphQL.Engine.Binding;

/// <summary>Why one field of one parent has no value, told to the client.</summary>
/// <param name="Message">For the client: what is wrong and what to do.</param>
/// <param name="Code">A stable code for programs; null when there is none.</param>
public sealed record FieldError(string Message, string? Code = null)
{
    /// <summary>Where in the document, when that is known better than the field's own place; null when not.</summary>
    internal IReadOnlyList<SourceLocation>? Locations { get; init; }
}
