using GraphQL.Engine.Errors;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Coercion;

/// <summary>
/// The arguments of a field or directive (§6.4.1 Coercing Field Arguments).
/// Inside the program a scalar is what its <see cref="ScalarCoercion.ValueType"/> says, an enum value its name as <see cref="string"/>,
/// a list an <see cref="IReadOnlyList{T}"/> of <see cref="object"/>, an input object an <see cref="IReadOnlyDictionary{TKey,TValue}"/> from
/// <see cref="string"/> to <see cref="object"/> in the order of its fields, holding those given and those with a default.
/// </summary>
public static class ArgumentCoercion
{
    /// <summary>CoerceArgumentValues (§6.4.1).</summary>
    /// <param name="definitions">The arguments that the field or directive defines.</param>
    /// <param name="arguments">The arguments given, each at most once (§5.4.2).</param>
    /// <param name="owner">The field or directive in the document, the place of an error about what is missing.</param>
    /// <param name="variables">The variables of the request.</param>
    /// <param name="source">The text of the document, for the places of errors.</param>
    public static CoercedArguments CoerceArgumentValues(IReadOnlyList<InputValueDefinition> definitions, IReadOnlyList<ArgumentNode> arguments, Node owner, VariableValues variables, SourceText source)
    {
        GraphQLError? error = null;
        var coercion = new LiteralCoercion(variables, (node, message) => Report(node, message));
        var values = new OrderedDictionary<string, object?>(definitions.Count, StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            var given = arguments.FirstOrDefault(argument => string.Equals(argument.Name.Value, definition.Name, StringComparison.Ordinal));
            if (given is not null && !coercion.IsMissing(given.Value))
                values[definition.Name] = CoerceGiven(coercion, given.Value, definition, Report);
            else if (definition.DefaultValue is not null)
                values[definition.Name] = definition.CoercedDefault;
            else if (definition.IsRequired)
                Report(given?.Value ?? owner, WhyMissing(definition, given?.Value as VariableNode));
        }

        return error is null ? new CoercedArguments(values, null) : new CoercedArguments(null, error);

        void Report(Node node, string message) =>
            error ??= new GraphQLError($"{message} (§6.4.1)") { Locations = [source.LocationOf(node.Span.Start)] };
    }

    private static object? CoerceGiven(LiteralCoercion coercion, ValueNode given, InputValueDefinition definition, Action<Node, string> report)
    {
        if (definition.Type is not NonNullType || given is not (VariableNode or NullValueNode))
            return coercion.Coerce(given, definition.Type);

        var value = coercion.Coerce(given, definition.Type.NullableType);
        if (value is null)
            report(given, $"Argument \"{definition.Name}\" of non-null type \"{definition.Type}\" must not be null.");
        return value;
    }

    private static string WhyMissing(InputValueDefinition definition, VariableNode? variable) => variable is null
        ? $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was not provided."
        : $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was provided the variable \"${variable.Name.Value}\" which was not provided a runtime value.";
}
