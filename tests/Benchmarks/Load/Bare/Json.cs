using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Benchmarks.Load.Bare;

/// <summary>Columns as members of an object.</summary>
internal static class Json
{
    public static void Text(this Utf8JsonWriter writer, string name, SqliteDataReader row, int column)
    {
        if (row.IsDBNull(column))
            writer.WriteNull(name);
        else
            writer.WriteString(name, row.GetString(column));
    }

    /// <summary>A day; the first and the last of the calendar stand for open.</summary>
    public static void Day(this Utf8JsonWriter writer, string name, SqliteDataReader row, int column)
    {
        if (row.GetString(column) is var day && day is "0001-01-01" or "9999-12-31")
            writer.WriteNull(name);
        else
            writer.WriteString(name, day);
    }

    /// <summary>A role as the contract names it.</summary>
    public static void Role(this Utf8JsonWriter writer, SqliteDataReader row, int column) =>
        writer.WriteString("role", row.GetString(column) switch { "Chair" => "CHAIR", "ViceChair" => "VICE_CHAIR", _ => "MEMBER" });

    /// <summary>A thing with slug and name; null when the first is.</summary>
    public static void Named(this Utf8JsonWriter writer, string name, SqliteDataReader row, int slug)
    {
        if (row.IsDBNull(slug))
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("slug", row.GetString(slug));
        writer.WriteString("name", row.GetString(slug + 1));
        writer.WriteEndObject();
    }

    /// <summary>An object with one text; null when that is.</summary>
    public static void Only(this Utf8JsonWriter writer, string name, string member, SqliteDataReader row, int column)
    {
        if (row.IsDBNull(column))
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString(member, row.GetString(column));
        writer.WriteEndObject();
    }
}
