using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.5.1.3 Fragments on Object, Interface or Union Types: a fragment applies to a type that has fields to select, never to a scalar, enum or input object.</summary>
internal sealed class FragmentsOnCompositeTypes(ValidationContext context) : ValidationRule(context, "§5.5.1.3")
{
    public override void Subscribe(DocumentWalk walk)
    {
        walk.Fragment += fragment => Check(fragment.TypeCondition, $"Fragment \"{fragment.Name.Value}\"");
        walk.InlineFragment += fragment => Check(fragment.TypeCondition, "Fragment");
    }

    private void Check(NamedTypeNode? condition, string subject)
    {
        if (condition is not null && Context.Schema.FindType(condition.Name.Value) is not (null or CompositeType))
            Report($"{subject} cannot condition on non composite type \"{condition.Name.Value}\".", condition);
    }
}
