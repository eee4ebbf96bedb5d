using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation.Merging;

/// <summary>One selection set as written: its fields, those of inline fragments among them, and the fragments it spreads, not followed.</summary>
/// <param name="id">Distinguishes it from all others of the document.</param>
internal sealed class FlatSelectionSet(int id)
{
    /// <summary>Distinguishes it from all others of the document.</summary>
    public int Id { get; } = id;

    /// <summary>The fields in document order.</summary>
    public List<SelectedField> Fields { get; } = [];

    /// <summary>The fragments spread, in document order.</summary>
    public List<FragmentDefinitionNode> Spreads { get; } = [];
}
