using GraphQL.Engine.Types;

namespace Appointments.Web.Tests.Attacks;

/// <summary>Arguments of the schema in which a text of the attacker's stands wherever a text may stand.</summary>
internal static class SchemaLiterals
{
    private const int Deepest = 4;

    /// <summary>The field asked with it; the arguments that are no texts are harmless.</summary>
    public static string Document(Schema schema, ObjectType type, FieldDefinition field, string text)
    {
        var arguments = string.Join(", ", field.Arguments.Where(argument => argument.IsRequired || Takes(argument.Type, 0)).Select(argument => $"{argument.Name}: {Of(argument.Type, text, 0)}"));
        return $"{(type == schema.MutationType ? "mutation " : "")}{{ {field.Name}{(arguments.Length == 0 ? "" : $"({arguments})")} {(field.Type.Named is CompositeType ? Selected((CompositeType)field.Type.Named) : "")} }}";
    }

    private static string Selected(CompositeType type) => (type as FieldsType)?.FindField("errors")?.Type.Named.Name == "UserError" ? "{ errors { code message } }" : "{ __typename }";

    private static bool Takes(GraphQLType type, int depth) => depth < Deepest && type.Named switch
    {
        ScalarType { Name: "String" or "ID" } => true,
        InputObjectType input => input.Fields.Any(field => Takes(field.Type, depth + 1)),
        _ => false,
    };

    private static string Of(GraphQLType type, string text, int depth) => type.NullableType switch
    {
        ListType list => depth < Deepest ? $"[{Of(list.ItemType, text, depth + 1)}]" : "[]",
        EnumType kind => kind.Values[0].Name,
        InputObjectType { IsOneOf: true } one => $"{{ {one.Fields[0].Name}: {Of(one.Fields[0].Type, text, depth + 1)} }}",
        InputObjectType input => $"{{ {string.Join(", ", input.Fields.Where(field => field.IsRequired || field.Name == "dryRun" || Takes(field.Type, depth + 1)).Select(field => $"{field.Name}: {Field(field, text, depth)}"))} }}",
        ScalarType { Name: "Int" or "Float" } => "1",
        ScalarType { Name: "Boolean" } => "true",
        ScalarType { Name: "Date" } => "\"2026-01-01\"",
        ScalarType { Name: "DateTime" } => "\"2030-01-01T00:00:00Z\"",
        _ => System.Text.Json.JsonSerializer.Serialize(text),
    };

    private static string Field(InputValueDefinition field, string text, int depth) => field.Name switch
    {
        "dryRun" => "true",
        "idempotencyKey" => $"\"{Guid.NewGuid()}\"",
        _ => Of(field.Type, text, depth + 1),
    };
}
