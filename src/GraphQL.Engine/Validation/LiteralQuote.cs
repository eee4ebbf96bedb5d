using System.Text;
using GraphQL.Engine.Errors;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation;

/// <summary>A literal on one line, as a message quotes it. It ends where the message would be cut: a literal may be as deep and as long as its document.</summary>
internal static class LiteralQuote
{
    public static string Of(ValueNode literal)
    {
        var text = new StringBuilder();
        Append(text, literal);
        return MessageText.Abbreviate(text.ToString());
    }

    private static void Append(StringBuilder text, ValueNode value)
    {
        if (text.Length > MessageText.MaxQuotedLength)
            return;

        switch (value)
        {
            case ListValueNode list:
                AppendAll(text.Append('['), list.Values, item => Append(text, item)).Append(']');
                break;
            case ObjectValueNode literal:
                AppendAll(text.Append("{ "), literal.Fields, field => Append(text.Append(field.Name.Value).Append(": "), field.Value)).Append(" }");
                break;
            default:
                text.Append(Printer.Print(value));
                break;
        }

        StringBuilder AppendAll<TNode>(StringBuilder to, IReadOnlyList<TNode> parts, Action<TNode> append)
        {
            for (var i = 0; i < parts.Count && to.Length <= MessageText.MaxQuotedLength; i++)
            {
                if (i > 0)
                    to.Append(", ");
                append(parts[i]);
            }

            return to;
        }
    }
}
