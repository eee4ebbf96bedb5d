using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.5.1.1 Fragment Name Uniqueness: no two fragments of a document share a name, for a spread refers to one by name.</summary>
internal sealed class UniqueFragmentNames(ValidationContext context) : ValidationRule(context, "§5.5.1.1")
{
    private readonly Dictionary<string, NameNode> seen = new(StringComparer.Ordinal);

    public override void Subscribe(DocumentWalk walk) => walk.Fragment += Check;

    private void Check(FragmentDefinitionNode fragment)
    {
        var name = fragment.Name;
        if (!seen.TryAdd(name.Value, name))
            Report($"There can be only one fragment named \"{name.Value}\".", seen[name.Value], name);
    }
}
