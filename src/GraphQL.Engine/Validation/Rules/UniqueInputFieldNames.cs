using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.6.3 Input Object Field Uniqueness: no field is given twice in one input object literal.</summary>
internal sealed class UniqueInputFieldNames(ValidationContext context) : ValidationRule(context, "§5.6.3")
{
    public override void Subscribe(DocumentWalk walk) => walk.ObjectValue += Check;

    private void Check(ObjectValueNode literal)
    {
        if (literal.Fields.Count < 2)
            return;

        var seen = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var name in literal.Fields.Select(field => field.Name))
        {
            if (!seen.TryAdd(name.Value, name))
                Report($"There can be only one input field named \"{name.Value}\".", seen[name.Value], name);
        }
    }
}
