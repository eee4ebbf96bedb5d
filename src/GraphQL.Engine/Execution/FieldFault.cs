using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Execution;

/// <summary>A field error where it arose, and the place it made null.</summary>
/// <param name="Origin">The column it arose in.</param>
/// <param name="Entry">The entry it arose at.</param>
/// <param name="Error">What the client reads.</param>
internal readonly record struct FieldFault(Column Origin, int Entry, FieldError Error)
{
    /// <summary>The column with the entry that became null; null when all of <c>data</c> did.</summary>
    public Column? Place { get; init; }

    /// <summary>The entry that became null.</summary>
    public int PlaceEntry { get; init; }
}
