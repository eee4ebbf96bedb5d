using System.Text.Json;
using GraphQL.Engine.Errors;

namespace GraphQL.Engine.Execution;

/// <summary>Writes errors as the answer has them (§7.1.2 Error Result Format).</summary>
internal static class ErrorWriter
{
    /// <summary>Writes the entry <c>errors</c>.</summary>
    public static void Write(IReadOnlyList<GraphQLError> errors, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("errors"u8);
        foreach (var error in errors)
            Write(error, writer);
        writer.WriteEndArray();
    }

    private static void Write(GraphQLError error, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, error.Message);
        if (error.Locations.Count > 0)
            WriteLocations(error, writer);
        if (error.Path is { } path)
            WritePath(path, writer);
        if (error.Code is not null || error.Rule is not null)
            WriteExtensions(error, writer);
        writer.WriteEndObject();
    }

    private static void WriteLocations(GraphQLError error, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("locations"u8);
        foreach (var location in error.Locations)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line"u8, location.Line);
            writer.WriteNumber("column"u8, location.Column);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePath(IReadOnlyList<object> path, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("path"u8);
        foreach (var step in path)
        {
            if (step is int index)
                writer.WriteNumberValue(index);
            else
                writer.WriteStringValue((string)step);
        }

        writer.WriteEndArray();
    }

    private static void WriteExtensions(GraphQLError error, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("extensions"u8);
        if (error.Code is { } code)
            writer.WriteString("code"u8, code);
        if (error.Rule is { } rule)
            writer.WriteString("rule"u8, rule);
        writer.WriteEndObject();
    }
}
