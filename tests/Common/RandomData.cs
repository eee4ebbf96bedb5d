using System.Globalization;
using System.Text.Json.Nodes;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace Common;

/// <summary>Root values and variables: as the schema wants them in most cases, else null, missing, failing or of another kind.</summary>
internal sealed class RandomData(Schema schema, Dice dice, string document)
{
    private int budget = 400;

    public JsonNode Root(ObjectType type) => Object(type, 6);

    private JsonNode? Value(GraphQLType type, int depth)
    {
        if (dice.Percent(2))
            return new JsonObject { ["$error"] = "failed" };
        if (dice.Percent(type is NonNullType ? 2 : 10))
            return null;
        if (dice.Percent(2))
            return dice.Pick<Func<JsonNode?>>([() => 1, () => "x", () => true, () => new JsonArray(), () => new JsonObject(), () => 1.5, () => "VALUE0", () => "12"])();
        return type.NullableType switch
        {
            ListType list => new JsonArray([.. dice.Times(0, depth > 2 ? 3 : 1).Select(_ => Value(list.ItemType, depth))]),
            ObjectType single => Object(single, depth - 1),
            CompositeType composite => schema.PossibleTypes(composite) is { Count: > 0 } possible ? Object(dice.Pick(possible), depth - 1) : null,
            EnumType values => dice.Pick([.. values.Values]).Name,
            var scalar => Scalar(((NamedType)scalar).Name),
        };
    }

    private JsonObject Object(ObjectType type, int depth)
    {
        var made = new JsonObject();
        if (!dice.Percent(2))
            made["__typename"] = type.Name;
        foreach (var field in type.Fields)
        {
            if (budget-- > 0 && depth > 0 && !dice.Percent(3) && document.Contains(field.Name, StringComparison.Ordinal))
                made[field.Name] = Value(field.Type, depth);
        }

        return made;
    }

    private JsonNode Scalar(string name) => name switch
    {
        "Int" => dice.Pick([0, 1, -7, int.MaxValue, int.MinValue]),
        "Float" => dice.Pick([0, 1.5, -2e-7, 1e10]),
        "String" => dice.Pick(["", "text", "æ😀\u2028", "0"]),
        "Boolean" => dice.Percent(50),
        "ID" => dice.Percent(50) ? JsonValue.Create(12) : JsonValue.Create("id"),
        _ => dice.Pick<Func<JsonNode>>([() => 5, () => new JsonObject { ["a"] = new JsonArray(1, null) }, () => "custom", () => false])(),
    };

    /// <summary>Values for the variables <c>$v0</c>, <c>$v1</c> and so on, by the types that the document declares for them.</summary>
    public JsonObject Variables()
    {
        var variables = new JsonObject();
        foreach (var (name, type) in Declared())
        {
            if (!dice.Percent(type is NonNullType ? 8 : 30))
                variables[name] = Input(type, 3);
        }

        return variables;
    }

    private IEnumerable<(string Name, GraphQLType Type)> Declared()
    {
        var parsed = Parser.Parse(new SourceText(document), ParserOptions.Trusted);
        foreach (var variable in (parsed.Document?.Definitions ?? []).OfType<OperationDefinitionNode>().SelectMany(operation => operation.VariableDefinitions).DistinctBy(variable => variable.Variable.Name.Value))
        {
            if (TypeOf(variable.Type) is { IsInput: true } type)
                yield return (variable.Variable.Name.Value, type);
        }
    }

    private GraphQLType? TypeOf(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => TypeOf(nonNull.Type) is { } type ? new NonNullType(type) : null,
        ListTypeNode list => TypeOf(list.Type) is { } type ? new ListType(type) : null,
        _ => schema.FindType(((NamedTypeNode)node).Name.Value),
    };

    private JsonNode? Input(GraphQLType type, int depth)
    {
        if (dice.Percent(type is NonNullType ? 2 : 12))
            return null;
        if (dice.Percent(4))
            return JsonNode.Parse(dice.Pick(["1", "1.0", "1.5", "2147483648", "1e400", "\"x\"", "true", "[]", "[null]", "{}", "{\"in0\":1}", "\"VALUE0\"", "-0", "1e3", "12345678901234567890", "0.1e1", "\"\\u00e6\""]));
        return type.NullableType switch
        {
            ListType list when dice.Percent(15) => Input(list.ItemType, depth),
            ListType list => new JsonArray([.. dice.Times(0, 2).Select(_ => Input(list.ItemType, depth - 1))]),
            EnumType values => dice.Pick([.. values.Values]).Name,
            InputObjectType input => InputObject(input, depth),
            var scalar => Scalar(((NamedType)scalar).Name),
        };
    }

    private JsonObject InputObject(InputObjectType input, int depth)
    {
        var made = new JsonObject();
        var chosen = input.IsOneOf && !dice.Percent(10) ? [dice.Pick([.. input.Fields])] : input.Fields.Where(field => field.IsRequired ? !dice.Percent(3) : depth > 0 && dice.Percent(40));
        foreach (var field in chosen)
            made[field.Name] = Input(input.IsOneOf ? new NonNullType(field.Type) : field.Type, depth - 1);
        if (dice.Percent(2))
            made[string.Create(CultureInfo.InvariantCulture, $"unknown{dice.Roll(3)}")] = 1;
        return made;
    }
}
