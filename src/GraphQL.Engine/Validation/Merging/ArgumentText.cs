using System.Text;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation.Merging;

/// <summary>Arguments and values as a text that is equal for identical ones. The order of arguments and of input fields does not count; block strings and plain strings are kept apart, as the reference implementation does.</summary>
internal static class ArgumentText
{
    /// <summary>The text of the arguments; empty when there are none.</summary>
    public static string Of(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count == 0)
            return "";

        var text = new StringBuilder();
        foreach (var argument in arguments.OrderBy(argument => argument.Name.Value, StringComparer.Ordinal))
            Append(text.Append(argument.Name.Value).Append(':'), argument.Value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ValueNode value)
    {
        _ = value switch
        {
            VariableNode variable => text.Append('$').Append(variable.Name.Value),
            IntValueNode number => text.Append(number.Text),
            FloatValueNode number => text.Append(number.Text),
            BooleanValueNode truth => text.Append(truth.Value ? "true" : "false"),
            EnumValueNode name => text.Append(name.Value),
            StringValueNode words => text.Append(words.IsBlock ? "\"\"\"" : "\"").Append(words.Value.Length).Append(':').Append(words.Value),
            ListValueNode list => AppendAll(text, list),
            ObjectValueNode literal => AppendAll(text, literal),
            _ => text.Append("null"),
        };
        text.Append(' ');
    }

    private static StringBuilder AppendAll(StringBuilder text, ListValueNode list)
    {
        text.Append('[');
        foreach (var item in list.Values)
            Append(text, item);
        return text.Append(']');
    }

    private static StringBuilder AppendAll(StringBuilder text, ObjectValueNode literal)
    {
        text.Append('{');
        foreach (var field in literal.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal))
            Append(text.Append(field.Name.Value).Append(':'), field.Value);
        return text.Append('}');
    }
}
