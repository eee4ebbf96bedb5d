using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.7.1 Directives Are Defined and §5.7.2 Directives Are in Valid Locations: a directive is one of the schema's and stands where its definition lets it.</summary>
internal sealed class KnownDirectives(ValidationContext context) : ValidationRule(context, "§5.7.1")
{
    public override void Subscribe(DocumentWalk walk) => walk.Directives += Check;

    private void Check(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
        foreach (var directive in directives)
        {
            var definition = Context.Schema.FindDirective(directive.Name.Value);
            if (definition is null)
                Report($"Unknown directive \"@{directive.Name.Value}\".", directive);
            else if (!definition.Locations.Contains(location))
                ReportUnder("§5.7.2", $"Directive \"@{directive.Name.Value}\" may not be used on {DirectiveLocations.NameOf(location)}.", directive);
        }
    }
}
