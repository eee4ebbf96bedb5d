using System.Text;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation;

/// <summary>A literal on one line, as a message quotes it. It ends where the message would be cut: a literal may be as deep and as long as its document.</summary>
internal static class LiteralQuote
{
    public static string Of(ValueNode literal, int maxLength)
    {
        var text = new StringBuilder();
        Append(text, literal, maxLength);
        return ValidationContext.Abbreviate(text.ToString(), maxLength);
    }

    private static void Append(StringBuilder text, ValueNode value, int maxLength)
    {
        if (text.Length > maxLength)
            return;

        switch (value)
        {
            case ListValueNode list:
                AppendAll(text.Append('['), list.Values, item => Append(text, item, maxLength)).Append(']');
                break;
            case ObjectValueNode literal:
                AppendAll(text.Append("{ "), literal.Fields, field => Append(text.Append(field.Name.Value).Append(": "), field.Value, maxLength)).Append(" }");
                break;
            default:
                text.Append(Printer.Print(value));
                break;
        }

        StringBuilder AppendAll<TNode>(StringBuilder to, IReadOnlyList<TNode> parts, Action<TNode> append)
        {
            for (var i = 0; i < parts.Count && to.Length <= maxLength; i++)
            {
                if (i > 0)
                    to.Append(", ");
                append(parts[i]);
            }

            return to;
        }
    }
}
