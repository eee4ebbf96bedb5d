using System.Text.Json;
using GraphQL.Engine.Coercion;
using GraphQL.Engine.Language;
using GraphQL.Engine.Tests.Types;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Tests.Coercion;

/// <summary>Coerces by a schema that has one input type of each kind.</summary>
internal static class Coerce
{
    private static readonly Schema Schema = Sdl.Schema("""
        type Query { f(a: Int, s: String = "text", n: Int! = 7, e: E, l: [Int!], ll: [[Int]], i: I, o: O, any: Any): Int required(x: Int!): Int share(x: Float): Int }
        enum E { HELD VACANT NOT_STATED }
        input I { x: Int! y: String = "why" z: [I!] e: E o: O any: Any }
        input O @oneOf { a: Int b: String }
        scalar Any
        """);

    /// <summary>The variables that an operation declares, as <c>name=value</c>, or its errors as <c>line:column message</c>.</summary>
    /// <param name="definitions">What stands between the brackets of the operation.</param>
    /// <param name="json">The variables of the request; null for none.</param>
    /// <param name="maxErrors">How many errors to report.</param>
    public static IReadOnlyList<string> Variables(string definitions, string? json, int maxErrors = VariableCoercion.DefaultMaxErrors) =>
        Variables(definitions, json is null ? null : JsonDocument.Parse(json).RootElement, maxErrors);

    /// <inheritdoc cref="Variables(string, string?, int)"/>
    public static IReadOnlyList<string> Variables(string definitions, JsonElement? json, int maxErrors = VariableCoercion.DefaultMaxErrors)
    {
        var (operation, source) = Parse($"query({definitions}) {{ f }}");
        var coerced = VariableCoercion.CoerceVariableValues(Schema, operation, json, source, maxErrors);
        if (coerced.Values is not { } values)
            return [.. coerced.Errors.Select(error => $"{string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}"))} {error.Message}".TrimStart())];

        Assert.Empty(coerced.Errors);
        return [.. operation.VariableDefinitions.Select(definition => definition.Variable.Name.Value).Select(name => values.TryGet(name, out var value) ? $"{name}={Show(value)}" : $"{name} absent")];
    }

    /// <summary>The arguments of a field, as <c>name=value</c>, or the error as <c>line:column message</c>.</summary>
    /// <param name="field">The field with its arguments, as a document writes it.</param>
    /// <param name="definitions">The variables that the operation declares; empty for none.</param>
    /// <param name="json">Their values.</param>
    public static string Arguments(string field, string definitions = "", string json = "{}")
    {
        var (operation, source) = Parse($"query {(definitions.Length == 0 ? "" : $"({definitions})")} {{\n{field} }}");
        var variables = VariableCoercion.CoerceVariableValues(Schema, operation, JsonDocument.Parse(json).RootElement, source);
        var node = (FieldNode)operation.SelectionSet.Selections[0];
        var coerced = ArgumentCoercion.CoerceArgumentValues(Schema.QueryType!.FindField(node.Name.Value)!.Arguments, node.Arguments, node, variables.Values!, source);
        return coerced.Values is { } values
            ? string.Join(' ', values.Select(pair => $"{pair.Key}={Show(pair.Value)}"))
            : $"{coerced.Error!.Locations[0].Line}:{coerced.Error.Locations[0].Column} {coerced.Error.Message}";
    }

    /// <summary>A coerced value with its shape: <c>"text"</c>, <c>E:HELD</c> is not told from text, <c>[1, 2]</c>, <c>{x: 1}</c>, JSON in angle brackets.</summary>
    public static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        IReadOnlyDictionary<string, object?> fields => $"{{{string.Join(", ", fields.Select(field => $"{field.Key}: {Show(field.Value)}"))}}}",
        IReadOnlyList<object?> items => $"[{string.Join(", ", items.Select(Show))}]",
        JsonElement json => $"<{json.GetRawText()}>",
        _ => FormattableString.Invariant($"{value}:{value.GetType().Name}"),
    };

    private static (OperationDefinitionNode Operation, SourceText Source) Parse(string text)
    {
        var source = new SourceText(text);
        var parsed = Parser.Parse(source);
        Assert.Null(parsed.Error);
        return ((OperationDefinitionNode)parsed.Document!.Definitions[0], source);
    }
}
