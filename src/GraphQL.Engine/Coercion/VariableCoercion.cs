using System.Text.Json;
using GraphQL.Engine.Errors;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;
using GraphQL.Engine.Types.Scalars;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Coercion;

/// <summary>The variables of a request (§6.1.2 Coercing Variable Values).</summary>
public static class VariableCoercion
{
    /// <summary>How many errors are reported at most, unless told.</summary>
    public const int DefaultMaxErrors = 50;

    /// <summary>CoerceVariableValues (§6.1.2). Faults of the values come back as errors, nothing is thrown for them.</summary>
    /// <param name="schema">The schema the operation was validated against.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="variables">The variables of the request, a JSON object; null, JSON null and undefined mean none. Properties that the operation does not declare are ignored.</param>
    /// <param name="source">The text of the operation, for the places of errors.</param>
    /// <param name="maxErrors">How many errors to report before giving up; at least 1.</param>
    public static CoercedVariables CoerceVariableValues(Schema schema, OperationDefinitionNode operation, JsonElement? variables, SourceText source, int maxErrors = DefaultMaxErrors)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxErrors, 1);
        var given = variables ?? default;
        if (given.ValueKind != JsonValueKind.Undefined && !JsonText.IsUnicode(given))
            return new CoercedVariables(null, [new GraphQLError("Variables hold a text that is not Unicode: it has broken UTF-8, or half of a surrogate pair. (§6.1.2)")]);
        if (given.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined))
            return new CoercedVariables(null, [new GraphQLError($"Variables must be a JSON object from names to values, not {JsonText.Of(given)}. (§6.1.2)")]);

        var errors = new List<GraphQLError>();
        var values = new VariableValues();
        foreach (var definition in operation.VariableDefinitions)
        {
            var property = default(JsonElement);
            var isGiven = given.ValueKind == JsonValueKind.Object && given.TryGetProperty(definition.Variable.Name.Value, out property);
            Coerce(schema, definition, isGiven ? property : null, values, message => errors.Add(ErrorAt(definition, source, message)));
            if (errors.Count > maxErrors)
                return TooMany(errors, maxErrors);
        }

        return errors.Count > 0 ? new CoercedVariables(null, errors) : new CoercedVariables(values, []);
    }

    private static void Coerce(Schema schema, VariableDefinitionNode definition, JsonElement? given, VariableValues values, Action<string> report)
    {
        var name = definition.Variable.Name.Value;
        var type = TypeSyntax.Resolve(schema, definition.Type);
        if (type is not { IsInput: true })
            report($"Variable \"${name}\" expected value of type \"{Printer.Print(definition.Type)}\" which cannot be used as an input type.");
        else if (given is { } value)
            CoerceGiven(name, value, type, values, report);
        else if (definition.DefaultValue is { } literal)
            CoerceDefault(name, literal, type, values, report);
        else if (type is NonNullType)
            report($"Variable \"${name}\" of required type \"{type}\" was not provided.");
    }

    private static void CoerceGiven(string name, JsonElement value, GraphQLType type, VariableValues values, Action<string> report)
    {
        if (value.ValueKind == JsonValueKind.Null && type is NonNullType)
        {
            report($"Variable \"${name}\" of non-null type \"{type}\" must not be null.");
            return;
        }

        var coercion = new JsonCoercion((part, path, message) =>
            report($"Variable \"${name}\" got invalid value {JsonText.Of(part)}{(path is null ? "" : $" at \"{name}{path}\"")}; {message}"));
        values.Add(name, coercion.Coerce(value, type), value);
    }

    /// <summary>Validation has found the default to be of the type (§5.6.1); only a caller that skipped it sees an error here.</summary>
    private static void CoerceDefault(string name, ValueNode literal, GraphQLType type, VariableValues values, Action<string> report)
    {
        var coercion = new LiteralCoercion(VariableValues.None, (_, message) => report($"Variable \"${name}\" has an invalid default value; {message}"));
        values.AddDefault(name, coercion.Coerce(literal, type), literal);
    }

    private static GraphQLError ErrorAt(VariableDefinitionNode definition, SourceText source, string message) =>
        new($"{MessageText.Limit(message)} (§6.1.2)") { Locations = [source.LocationOf(definition.Span.Start)] };

    private static CoercedVariables TooMany(List<GraphQLError> errors, int maxErrors) =>
        new(null, [.. errors.Take(maxErrors), new GraphQLError("Too many errors processing variables, error limit reached. Execution aborted. (§6.1.2)")]);
}
