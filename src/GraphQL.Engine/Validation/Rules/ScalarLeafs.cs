using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.3.3 Leaf Field Selections: a scalar or enum has no selection below it; an object, interface or union must have one.</summary>
internal sealed class ScalarLeafs(ValidationContext context) : ValidationRule(context, "§5.3.3")
{
    public override void Subscribe(DocumentWalk walk) => walk.Field += field =>
    {
        if (walk.FieldDefinition is { } definition)
            Check(field, definition.Type);
    };

    private void Check(FieldNode field, GraphQLType type)
    {
        var name = field.Name.Value;
        if (type.Named is not CompositeType && field.SelectionSet is not null)
            Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", field.SelectionSet);
        else if (type.Named is CompositeType && field.SelectionSet is null)
            Report($"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", field);
    }
}
