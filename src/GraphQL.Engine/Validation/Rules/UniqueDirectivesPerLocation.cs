using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.7.3 Directives Are Unique per Location: a directive stands at most once at one place, unless its definition says that it is repeatable.</summary>
internal sealed class UniqueDirectivesPerLocation(ValidationContext context) : ValidationRule(context, "§5.7.3")
{
    public override void Subscribe(DocumentWalk walk) => walk.Directives += Check;

    private void Check(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
        if (directives.Count == 1)
            return;

        var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in directives.Where(IsUnique))
        {
            if (!seen.TryAdd(directive.Name.Value, directive))
                Report($"The directive \"@{directive.Name.Value}\" can only be used once at this location.", seen[directive.Name.Value], directive);
        }
    }

    private bool IsUnique(DirectiveNode directive) => Context.Schema.FindDirective(directive.Name.Value) is { IsRepeatable: false };
}
