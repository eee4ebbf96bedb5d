using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>
/// §5.3.1 Field Selections: a selected field is defined on the type it is selected from. On an interface only its own fields can be selected, on a union
/// only <c>__typename</c>; the fields of their object types need a fragment.
/// </summary>
internal sealed class FieldsOnCorrectType(ValidationContext context) : ValidationRule(context, "§5.3.1")
{
    public override void Subscribe(DocumentWalk walk) => walk.Field += field =>
    {
        if (walk is { ParentType: { } type, FieldDefinition: null })
            Report($"Cannot query field \"{field.Name.Value}\" on type \"{type}\".{Suggest(type, field.Name.Value)}", field);
    };

    private string Suggest(CompositeType type, string fieldName)
    {
        var onFragment = Suggestions.DidYouMean(TypesWith(fieldName, type), "to use an inline fragment on");
        return onFragment.Length > 0 || type is not FieldsType withFields
            ? onFragment
            : Suggestions.DidYouMean(fieldName, withFields.Fields.Select(field => field.Name));
    }

    /// <summary>The object types of an abstract type that have the field, and the interfaces of theirs that have it: first those that most of the object types share, then interfaces, the widest first.</summary>
    private List<string> TypesWith(string fieldName, CompositeType type)
    {
        if (type is ObjectType)
            return [];

        var objects = Context.Schema.PossibleTypes(type).Where(possible => possible.FindField(fieldName) is not null).ToList();
        var interfaces = objects.SelectMany(possible => possible.Interfaces).Where(candidate => candidate.FindField(fieldName) is not null);
        return
        [
            .. objects.Concat<FieldsType>(interfaces)
                .GroupBy(candidate => candidate)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key is InterfaceType wide ? wide.Interfaces.Count : int.MaxValue)
                .ThenBy(group => group.Key.Name, StringComparer.Ordinal)
                .Select(group => group.Key.Name),
        ];
    }
}
