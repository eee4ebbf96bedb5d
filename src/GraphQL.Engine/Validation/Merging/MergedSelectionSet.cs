namespace GraphQL.Engine.Validation.Merging;

/// <summary>All selection sets that together answer one place: those of the fields merged there, and the fragments they spread.</summary>
/// <param name="Parts">The selection sets, each once.</param>
/// <param name="Outer">The merged set that the fields are in whose selections these are; null at the root.</param>
internal sealed record MergedSelectionSet(IReadOnlyList<MergedPart> Parts, MergedSelectionSet? Outer)
{
    /// <summary>Equal for merged sets of the same fields: those have the same conflicts and are judged once.</summary>
    public string Key { get; } = string.Join(',', Parts.Where(part => part.Set.Fields.Count > 0).Select(part => part.Set.Id).Order());

    /// <summary>The field of <see cref="Outer"/> that brought a field of this set; null at the root.</summary>
    public SelectedField? OriginOf(SelectedField field) => Parts.First(part => part.Set == field.Home).From;
}
