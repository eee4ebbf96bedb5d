using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.4.1 Argument Names: every argument given is one that the field's or directive's definition has.</summary>
internal sealed class KnownArgumentNames(ValidationContext context) : ValidationRule(context, "§5.4.1")
{
    public override void Subscribe(DocumentWalk walk)
    {
        walk.Field += field =>
        {
            if (field.Arguments.Count > 0 && walk.FieldDefinition is { } definition)
                Check(field.Arguments, definition.Arguments, $"field \"{walk.ParentType}.{field.Name.Value}\"");
        };
        walk.Directive += (directive, definition) =>
        {
            if (definition is not null)
                Check(directive.Arguments, definition.Arguments, $"directive \"@{directive.Name.Value}\"");
        };
    }

    private void Check(IReadOnlyList<ArgumentNode> given, IReadOnlyList<InputValueDefinition> known, string subject)
    {
        foreach (var argument in given)
        {
            var name = argument.Name.Value;
            if (!known.Any(definition => string.Equals(definition.Name, name, StringComparison.Ordinal)))
                Report($"Unknown argument \"{name}\" on {subject}.{Suggestions.DidYouMean(name, known.Select(definition => definition.Name))}", argument);
        }
    }
}
