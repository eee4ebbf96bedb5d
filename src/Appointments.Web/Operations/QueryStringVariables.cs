using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphQL.Engine.Language;

namespace Appointments.Web.Operations;

/// <summary>Reads an operation's variables from a query string: by declared type, because a query string has only texts.</summary>
public static class QueryStringVariables
{
    /// <summary>Reads the variables.</summary>
    /// <returns>The variables as JSON, or the error that says which name or value is wrong.</returns>
    public static (JsonElement? Variables, string? Error) Read(IReadOnlyList<VariableDefinitionNode> definitions, IQueryCollection query)
    {
        var variables = new JsonObject();
        foreach (var (name, values) in query)
        {
            var definition = definitions.FirstOrDefault(candidate => string.Equals(candidate.Variable.Name.Value, name, StringComparison.Ordinal));
            if (definition is null)
            {
                var has = definitions.Count == 0 ? "none" : string.Join(", ", definitions.Select(d => d.Variable.Name.Value));
                return (null, $"The question has no variable \"{Shortened(name)}\". It has: {has}. (Spørgsmålet har ingen sådan variabel.)");
            }

            var (value, error) = ValueOf(name, definition.Type, values!);
            if (error is not null)
            {
                return (null, error);
            }

            variables[name] = value;
        }

        return (JsonSerializer.SerializeToElement(variables), null);
    }

    private static (JsonNode? Value, string? Error) ValueOf(string name, TypeNode type, IReadOnlyList<string?> values)
    {
        if (type is NonNullTypeNode { Type: var inner })
        {
            return ValueOf(name, inner, values);
        }

        if (type is ListTypeNode list)
        {
            var items = values.Select(value => ValueOf(name, list.Type, [value])).ToArray();
            return (new JsonArray([.. items.Select(item => item.Value)]), items.Select(item => item.Error).FirstOrDefault(error => error is not null));
        }

        return values.Count == 1
            ? ScalarOf(name, ((NamedTypeNode)type).Name.Value, values[0] ?? "")
            : (null, $"The variable \"{name}\" is given {values.Count} times, but takes one value. (Variablen er angivet flere gange.)");
    }

    private static (JsonNode? Value, string? Error) ScalarOf(string name, string type, string text) => type switch
    {
        "Int" => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? (JsonValue.Create(number), null)
            : (null, $"The variable \"{name}\" takes a whole number. (Variablen skal være et helt tal.)"),
        "Boolean" => text is "true" or "false"
            ? (JsonValue.Create(text is "true"), null)
            : (null, $"The variable \"{name}\" takes true or false. (Variablen skal være true eller false.)"),
        _ when type.EndsWith("Input", StringComparison.Ordinal) => ObjectOf(name, text),
        _ => (JsonValue.Create(text), null),
    };

    /// <summary>The types of input objects end in Input, and only theirs; a query string takes one as JSON.</summary>
    private static (JsonNode? Value, string? Error) ObjectOf(string name, string text)
    {
        try
        {
            if (JsonNode.Parse(text) is JsonObject members)
                return (members, null);
        }
        catch (JsonException)
        {
            // Told below, like JSON of another kind.
        }

        return (null, $"The variable \"{name}\" takes an object as JSON. (Variablen skal være et objekt som JSON.)");
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
