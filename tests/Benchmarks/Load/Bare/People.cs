using System.Text.Json;

namespace Benchmarks.Load.Bare;

/// <summary>Q2 and Q4: every seat of a person, and persons by the beginning of their names.</summary>
internal static class People
{
    private static readonly string Person = $"SELECT p.FactId, p.Slug, n.Name FROM persons p JOIN person_names n ON n.PersonId = p.FactId AND {BareConnection.Known("n")} WHERE p.Slug = $slug AND {BareConnection.Known("p")}";

    // The seat in the shape it has on the day of the appointment nearest to today, and the forum by its name.
    private static readonly string Appointments = $"""
        SELECT a.FirstDay, a.LastDay, a.EndReason, s.Key, s.LabelDa, s.Role, f.Slug, fn.Name, COALESCE(v.Value, w.Value), m.Name
        FROM appointments a
        LEFT JOIN seats s ON s.SeatId = a.SeatId AND {BareConnection.Known("s")}
          AND s.FirstDay <= max(a.FirstDay, min($day, a.LastDay)) AND s.LastDay >= max(a.FirstDay, min($day, a.LastDay))
        JOIN fora f ON f.FactId = a.ForumId AND {BareConnection.Known("f")}
        JOIN forum_names fn ON fn.ForumId = a.ForumId AND {BareConnection.Known("fn")}
        LEFT JOIN sealed_values v ON v.Digest = a.PartyDigest
        LEFT JOIN party_memberships pm ON pm.PersonId = a.PersonId AND {BareConnection.At("pm")}
        LEFT JOIN sealed_values w ON w.Digest = pm.LetterDigest
        LEFT JOIN municipalities m ON m.Code = a.MunicipalityCode AND {BareConnection.Known("m")}
        WHERE a.PersonId = $person AND {BareConnection.Known("a")} ORDER BY a.FirstDay DESC, a.LastDay DESC, a.FactId DESC
        """;

    private static readonly string List = $"""
        SELECT p.FactId, p.Slug, n.Name FROM person_names n JOIN persons p ON p.FactId = n.PersonId AND {BareConnection.Known("p")}
        WHERE n.SortKey >= $from AND n.SortKey < $to AND {BareConnection.At("n")} ORDER BY n.SortKey, n.PersonId LIMIT $first
        """;

    private static readonly string Seats = $"""
        SELECT s.LabelDa, s.Role, f.Slug, fn.Name FROM appointments a
        CROSS JOIN seats s ON s.SeatId = a.SeatId AND {BareConnection.At("s")}
        JOIN fora f ON f.FactId = a.ForumId AND {BareConnection.Known("f")}
        JOIN forum_names fn ON fn.ForumId = a.ForumId AND {BareConnection.Known("fn")}
        WHERE a.PersonId = $person AND {BareConnection.At("a")} ORDER BY s.ForumId, s.SeatId
        """;

    public static ValueTask WritePerson(BareConnection connection, JsonElement variables, Utf8JsonWriter writer)
    {
        var state = connection.State();
        using var person = connection.Statement(Person, ("$slug", variables.GetProperty("slug").GetString()!), ("$state", state)).ExecuteReader();
        person.Read();
        writer.WriteStartObject("person");
        writer.Text("slug", person, 1);
        writer.Text("name", person, 2);
        writer.WriteStartArray("appointments");
        using var row = connection.Statement(Appointments, ("$person", person.GetInt64(0)), ("$day", Today()), ("$state", state)).ExecuteReader();
        while (row.Read())
        {
            writer.WriteStartObject();
            writer.Day("firstDay", row, 0);
            writer.Day("lastDay", row, 1);
            writer.Text("endReason", row, 2);
            if (row.IsDBNull(3))
            {
                writer.WriteNull("seat");
            }
            else
            {
                writer.WriteStartObject("seat");
                writer.Text("key", row, 3);
                writer.Text("label", row, 4);
                writer.Role(row, 5);
                writer.WriteEndObject();
            }

            writer.Named("forum", row, 6);
            writer.Only("party", "letter", row, 8);
            writer.Only("municipality", "name", row, 9);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        return ValueTask.CompletedTask;
    }

    public static ValueTask WriteList(BareConnection connection, JsonElement variables, Utf8JsonWriter writer)
    {
        var state = connection.State();
        var day = variables.GetProperty("asOf").GetString()!;
        var from = global::Appointments.Domain.Text.SortKey.Of(variables.GetProperty("prefix").GetString()!);
        writer.WriteStartObject("persons");
        writer.WriteStartArray("nodes");
        using var person = connection.Statement(List, ("$from", from), ("$to", from + char.MaxValue), ("$day", day), ("$state", state), ("$first", variables.GetProperty("first").GetInt32())).ExecuteReader();
        while (person.Read())
        {
            writer.WriteStartObject();
            writer.Text("slug", person, 1);
            writer.Text("name", person, 2);
            writer.WriteStartArray("seats");
            using var seat = connection.Statement(Seats, ("$person", person.GetInt64(0)), ("$day", day), ("$state", state)).ExecuteReader();
            while (seat.Read())
            {
                writer.WriteStartObject();
                writer.Text("label", seat, 0);
                writer.Role(seat, 1);
                writer.Named("forum", seat, 2);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        return ValueTask.CompletedTask;
    }

    private static string Today() => NodaTime.Text.LocalDatePattern.Iso.Format(global::Appointments.Domain.Time.RegisterDay.Today(NodaTime.SystemClock.Instance));
}
