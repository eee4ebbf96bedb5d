using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.4.2 Argument Uniqueness: no argument is given twice to one field or directive; which of the two would count is nowhere said.</summary>
internal sealed class UniqueArgumentNames(ValidationContext context) : ValidationRule(context, "§5.4.2")
{
    public override void Subscribe(DocumentWalk walk)
    {
        walk.Field += field => Check(field.Arguments);
        walk.Directive += (directive, _) => Check(directive.Arguments);
    }

    private void Check(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count < 2)
            return;

        var names = arguments.Select(argument => argument.Name).GroupBy(name => name.Value, StringComparer.Ordinal);
        foreach (var name in names.Where(group => group.Skip(1).Any()))
            Report($"There can be only one argument named \"{name.Key}\".", name);
    }
}
