using GraphQL.Engine.Language;

namespace GraphQL.Engine.Comparison;

/// <summary>Defaults as text that is the same when they are written as the same value: fields of objects by name, block strings as plain ones.</summary>
internal static class DefaultText
{
    public static string? Of(ValueNode? value) => value is null ? null : Printer.Print(Canonical(value));

    private static ValueNode Canonical(ValueNode value) => value switch
    {
        StringValueNode text => new StringValueNode(text.Span, text.Value, isBlock: false),
        ListValueNode list => new ListValueNode(list.Span, [.. list.Values.Select(Canonical)]),
        ObjectValueNode fields => new ObjectValueNode(fields.Span, [.. fields.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal).Select(field => new ObjectFieldNode(field.Span, field.Name, Canonical(field.Value)))]),
        _ => value,
    };
}
