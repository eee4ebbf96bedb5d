using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.5.1.2 Fragment Spread Type Existence: a type that a fragment, an inline fragment or a variable refers to is in the schema.</summary>
internal sealed class KnownTypeNames(ValidationContext context) : ValidationRule(context, "§5.5.1.2")
{
    public override void Subscribe(DocumentWalk walk) => walk.NamedType += Check;

    private void Check(NamedTypeNode node)
    {
        var name = node.Name.Value;
        if (Context.Schema.FindType(name) is null)
            Report($"Unknown type \"{name}\".{Suggestions.DidYouMean(name, Context.Schema.Types.Select(type => type.Name))}", node);
    }
}
