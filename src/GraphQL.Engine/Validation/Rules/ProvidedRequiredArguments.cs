using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.4.3 Required Arguments: an argument that is non-null and has no default is given. That it is not given as null is for <see cref="ValuesOfCorrectType"/>.</summary>
internal sealed class ProvidedRequiredArguments(ValidationContext context) : ValidationRule(context, "§5.4.3")
{
    public override void Subscribe(DocumentWalk walk)
    {
        walk.Field += field =>
        {
            if (walk.FieldDefinition is { Arguments.Count: > 0 } definition)
                Check(field, field.Arguments, definition.Arguments, $"{walk.ParentType}.{field.Name.Value}(", ":)");
        };
        walk.Directive += (directive, definition) =>
        {
            if (definition is not null)
                Check(directive, directive.Arguments, definition.Arguments, $"@{directive.Name.Value}(", ":)");
        };
    }

    private void Check(Node node, IReadOnlyList<ArgumentNode> given, IReadOnlyList<InputValueDefinition> known, string before, string after)
    {
        foreach (var argument in known)
        {
            if (argument.IsRequired && !given.Any(one => string.Equals(one.Name.Value, argument.Name, StringComparison.Ordinal)))
                Report($"Argument \"{before}{argument.Name}{after}\" of type \"{argument.Type}\" is required, but it was not provided.", node);
        }
    }
}
