namespace GraphQL.Engine.Validation.Merging;

/// <summary>A selection set that is merged with others.</summary>
/// <param name="Set">The selection set.</param>
/// <param name="From">The field that brought it, itself or through a fragment; null at the root.</param>
internal readonly record struct MergedPart(FlatSelectionSet Set, SelectedField? From);
