namespace GraphQL.Engine.Execution;

/// <summary>Where a column stands: the field of a level, and within it the list whose items it holds.</summary>
/// <param name="Level">The level whose rows the field belongs to.</param>
/// <param name="Field">The field.</param>
/// <param name="List">The column of lists whose items these are; null when there is one entry for each row of the level.</param>
internal readonly record struct ColumnPlace(Level Level, FieldPlan Field, ListColumn? List);
