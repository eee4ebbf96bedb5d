using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation.Merging;

/// <summary>A field as it stands in the document, with the type it is selected from.</summary>
internal sealed class SelectedField(FieldNode node, CompositeType? parentType, FlatSelectionSet home)
{
    private string? arguments;
    private GraphQLType? type;

    /// <summary>The field.</summary>
    public FieldNode Node { get; } = node;

    /// <summary>The selection set it stands in, inline fragments dissolved.</summary>
    public FlatSelectionSet Home { get; } = home;

    /// <summary>The type it is selected from; null when unknown.</summary>
    public CompositeType? ParentType { get; } = parentType;

    /// <summary>Its type; null when unknown. <c>__typename</c> has none here: the reference implementation does not hold its shape against another's either, and verdicts are kept equal.</summary>
    public GraphQLType? Type => type ??= (ParentType as FieldsType)?.FindField(Node.Name.Value)?.Type;

    /// <summary>The name under which it answers.</summary>
    public string ResponseName => (Node.Alias ?? Node.Name).Value;

    /// <summary>Its arguments in a form that is equal exactly when they are identical, in whatever order they are written.</summary>
    public string Arguments => arguments ??= ArgumentText.Of(Node.Arguments);
}
