using System.Text.Json;

namespace Benchmarks.Load.Bare;

/// <summary>Q5: women and men, parties and municipalities among the members of some fora.</summary>
internal static class Members
{
    private static readonly string Fora = $"""
        SELECT f.FactId, f.Slug FROM json_each($slugs) j CROSS JOIN fora f ON f.Slug = j.value AND {BareConnection.At("f")}
        JOIN forum_names n ON n.ForumId = f.FactId AND {BareConnection.At("n")} ORDER BY n.SortKey, f.FactId LIMIT 100
        """;

    private static readonly string Holders = $"""
        SELECT a.PersonId, g.Value, COALESCE(v.Value, w.Value), a.MunicipalityCode, m.Name
        FROM seats s
        CROSS JOIN appointments a ON a.SeatId = s.SeatId AND {BareConnection.At("a")}
        LEFT JOIN genders ge ON ge.PersonId = a.PersonId AND {BareConnection.At("ge")}
        LEFT JOIN sealed_values g ON g.Digest = ge.GenderDigest
        LEFT JOIN sealed_values v ON v.Digest = a.PartyDigest
        LEFT JOIN party_memberships pm ON pm.PersonId = a.PersonId AND {BareConnection.At("pm")}
        LEFT JOIN sealed_values w ON w.Digest = pm.LetterDigest
        LEFT JOIN municipalities m ON m.Code = a.MunicipalityCode AND {BareConnection.At("m")}
        WHERE s.ForumId = $forum AND {BareConnection.At("s")}
        """;

    public static ValueTask Write(BareConnection connection, JsonElement variables, Utf8JsonWriter writer)
    {
        var state = connection.State();
        var day = variables.GetProperty("asOf").GetString()!;
        writer.WriteStartObject("fora");
        writer.WriteStartArray("nodes");
        using var forum = connection.Statement(Fora, ("$slugs", variables.GetProperty("slugs").GetRawText()), ("$day", day), ("$state", state)).ExecuteReader();
        while (forum.Read())
        {
            writer.WriteStartObject();
            writer.Text("slug", forum, 1);
            writer.WriteStartObject("members");
            WriteForum(connection, writer, forum.GetInt64(0), day, state);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        return ValueTask.CompletedTask;
    }

    private static void WriteForum(BareConnection connection, Utf8JsonWriter writer, long forum, string day, long state)
    {
        var (held, persons) = (0, new Dictionary<long, string?>());
        var (parties, municipalities) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, (string Name, int Seats)>(StringComparer.Ordinal));
        using (var row = connection.Statement(Holders, ("$forum", forum), ("$day", day), ("$state", state)).ExecuteReader())
        {
            while (row.Read())
            {
                held++;
                persons[row.GetInt64(0)] = row.IsDBNull(1) ? null : row.GetString(1);
                if (!row.IsDBNull(2))
                    parties[row.GetString(2)] = parties.GetValueOrDefault(row.GetString(2)) + 1;
                if (!row.IsDBNull(3))
                    municipalities[row.GetString(3)] = (row.GetString(4), municipalities.GetValueOrDefault(row.GetString(3)).Seats + 1);
            }
        }

        writer.WriteNumber("held", held);
        writer.WriteStartObject("gender");
        writer.WriteNumber("persons", persons.Count);
        writer.WriteNumber("women", persons.Count(person => person.Value == "F"));
        writer.WriteNumber("men", persons.Count(person => person.Value == "M"));
        writer.WriteNumber("others", persons.Count(person => person.Value == "X"));
        writer.WriteNumber("notRecorded", persons.Count(person => person.Value is null));
        writer.WriteEndObject();
        writer.WriteStartArray("parties");
        foreach (var (letter, seats) in parties.OrderByDescending(party => party.Value).ThenBy(party => party.Key, StringComparer.Ordinal))
            WriteSeats(writer, "letter", letter, seats);
        writer.WriteEndArray();
        writer.WriteStartArray("municipalities");
        foreach (var (_, (name, seats)) in municipalities.OrderByDescending(place => place.Value.Seats).ThenBy(place => place.Key, StringComparer.Ordinal))
            WriteSeats(writer, "name", name, seats);
        writer.WriteEndArray();
    }

    private static void WriteSeats(Utf8JsonWriter writer, string member, string value, int seats)
    {
        writer.WriteStartObject();
        writer.WriteString(member, value);
        writer.WriteNumber("seats", seats);
        writer.WriteEndObject();
    }
}
