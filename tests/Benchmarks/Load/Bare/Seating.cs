using System.Text.Json;

namespace Benchmarks.Load.Bare;

/// <summary>Q1, Q3 and Q6: who sits on a forum, on twenty of a KKR, on all of a KKR on a past day.</summary>
internal static class Seating
{
    private static readonly string Forum = $"SELECT f.FactId, f.Slug, n.Name FROM fora f JOIN forum_names n ON n.ForumId = f.FactId AND {BareConnection.Known("n")} WHERE f.Slug = $slug AND {BareConnection.Known("f")}";

    private static readonly string Fora = $"""
        SELECT f.FactId, f.Slug, n.Name FROM fora f JOIN forum_names n ON n.ForumId = f.FactId AND {BareConnection.At("n")}
        WHERE f.KkrSlug = $kkr AND {BareConnection.At("f")} ORDER BY n.SortKey, f.FactId LIMIT $first OFFSET $offset
        """;

    private static readonly string Count = $"SELECT COUNT(*) FROM fora f JOIN forum_names n ON n.ForumId = f.FactId AND {BareConnection.At("n")} WHERE f.KkrSlug = $kkr AND {BareConnection.At("f")}";

    private static readonly string Seats = $"""
        SELECT s.SeatId, s.Key, s.LabelDa, s.Role, a.FirstDay, a.LastDay, p.Slug, pn.Name, COALESCE(v.Value, w.Value), pa.Name, m.Name
        FROM seats s
        LEFT JOIN appointments a ON a.SeatId = s.SeatId AND {BareConnection.At("a")}
        LEFT JOIN persons p ON p.FactId = a.PersonId AND {BareConnection.Known("p")}
        LEFT JOIN person_names pn ON pn.PersonId = a.PersonId AND {BareConnection.At("pn")}
        LEFT JOIN sealed_values v ON v.Digest = a.PartyDigest
        LEFT JOIN party_memberships pm ON pm.PersonId = a.PersonId AND {BareConnection.At("pm")}
        LEFT JOIN sealed_values w ON w.Digest = pm.LetterDigest
        LEFT JOIN parties pa ON pa.Letter = COALESCE(v.Value, w.Value) AND pa.MunicipalityCode IS NULL
          AND pa.FirstDay <= iif(v.Value IS NULL, $day, a.FirstDay) AND pa.LastDay >= iif(v.Value IS NULL, $day, a.FirstDay) AND {BareConnection.Known("pa")}
        LEFT JOIN municipalities m ON m.Code = a.MunicipalityCode AND {BareConnection.At("m")}
        WHERE s.ForumId = $forum AND {BareConnection.At("s")} ORDER BY s.Ordinal
        """;

    private static readonly string Deputies = $"""
        SELECT d.SeatId, d.Place, p.Slug, pn.Name FROM seats s
        CROSS JOIN deputies d ON d.SeatId = s.SeatId AND {BareConnection.At("d")}
        JOIN persons p ON p.FactId = d.PersonId AND {BareConnection.Known("p")}
        JOIN person_names pn ON pn.PersonId = d.PersonId AND {BareConnection.At("pn")}
        WHERE s.ForumId = $forum AND {BareConnection.At("s")} ORDER BY s.Ordinal, d.Place
        """;

    private static readonly string Held = $"""
        SELECT s.Key, s.LabelDa, s.Role, p.Slug, pn.Name, COALESCE(v.Value, w.Value)
        FROM seats s
        LEFT JOIN appointments a ON a.SeatId = s.SeatId AND {BareConnection.At("a")}
        LEFT JOIN persons p ON p.FactId = a.PersonId AND {BareConnection.Known("p")}
        LEFT JOIN person_names pn ON pn.PersonId = a.PersonId AND {BareConnection.At("pn")}
        LEFT JOIN sealed_values v ON v.Digest = a.PartyDigest
        LEFT JOIN party_memberships pm ON pm.PersonId = a.PersonId AND {BareConnection.At("pm")}
        LEFT JOIN sealed_values w ON w.Digest = pm.LetterDigest
        WHERE s.ForumId = $forum AND {BareConnection.At("s")} ORDER BY s.Ordinal
        """;

    public static ValueTask WriteForum(BareConnection connection, JsonElement variables, Utf8JsonWriter writer)
    {
        var state = connection.State();
        var day = variables.GetProperty("asOf").GetString()!;
        using var forum = connection.Statement(Forum, ("$slug", variables.GetProperty("slug").GetString()!), ("$state", state)).ExecuteReader();
        forum.Read();
        var id = forum.GetInt64(0);
        var deputies = new Dictionary<long, List<(long Place, string Slug, string Name)>>();
        using (var row = connection.Statement(Deputies, ("$forum", id), ("$day", day), ("$state", state)).ExecuteReader())
        {
            while (row.Read())
            {
                if (!deputies.TryGetValue(row.GetInt64(0), out var ofSeat))
                    deputies.Add(row.GetInt64(0), ofSeat = []);
                ofSeat.Add((row.GetInt64(1), row.GetString(2), row.GetString(3)));
            }
        }

        writer.WriteStartObject("forum");
        writer.WriteString("slug", forum.GetString(1));
        writer.WriteString("name", forum.GetString(2));
        writer.WriteStartArray("seats");
        using var seat = connection.Statement(Seats, ("$forum", id), ("$day", day), ("$state", state)).ExecuteReader();
        while (seat.Read())
        {
            writer.WriteStartObject();
            writer.Text("key", seat, 1);
            writer.Text("label", seat, 2);
            writer.Role(seat, 3);
            WriteHolder(writer, seat);
            WriteDeputies(writer, deputies.GetValueOrDefault(seat.GetInt64(0)) ?? []);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        return ValueTask.CompletedTask;
    }

    public static ValueTask WritePage(BareConnection connection, JsonElement variables, Utf8JsonWriter writer)
    {
        var state = connection.State();
        var (kkr, day) = (variables.GetProperty("kkr").GetString()!, variables.GetProperty("asOf").GetString()!);
        writer.WriteStartObject("fora");
        writer.WriteNumber("totalCount", (long)connection.Statement(Count, ("$kkr", kkr), ("$day", day), ("$state", state)).ExecuteScalar()!);
        WriteFora(connection, writer, (kkr, day, state, variables.GetProperty("first").GetInt32(), variables.GetProperty("offset").GetInt32()), withLabels: true);
        return ValueTask.CompletedTask;
    }

    public static ValueTask WritePast(BareConnection connection, JsonElement variables, Utf8JsonWriter writer)
    {
        var state = connection.State(variables.GetProperty("knownAt").GetString()!);
        writer.WriteStartObject("fora");
        WriteFora(connection, writer, (variables.GetProperty("kkr").GetString()!, variables.GetProperty("asOf").GetString()!, state, 100, 0), withLabels: false);
        return ValueTask.CompletedTask;
    }

    private static void WriteFora(BareConnection connection, Utf8JsonWriter writer, (string Kkr, string Day, long State, int First, int Offset) page, bool withLabels)
    {
        writer.WriteStartArray("nodes");
        using var forum = connection.Statement(Fora, ("$kkr", page.Kkr), ("$day", page.Day), ("$state", page.State), ("$first", page.First), ("$offset", page.Offset)).ExecuteReader();
        while (forum.Read())
        {
            writer.WriteStartObject();
            writer.Text("slug", forum, 1);
            writer.Text("name", forum, 2);
            writer.WriteStartArray("seats");
            using var seat = connection.Statement(Held, ("$forum", forum.GetInt64(0)), ("$day", page.Day), ("$state", page.State)).ExecuteReader();
            while (seat.Read())
            {
                writer.WriteStartObject();
                writer.Text(withLabels ? "label" : "key", seat, withLabels ? 1 : 0);
                writer.Role(seat, 2);
                writer.Named("heldBy", seat, 3);
                if (withLabels)
                    writer.Only("party", "letter", seat, 5);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteHolder(Utf8JsonWriter writer, Microsoft.Data.Sqlite.SqliteDataReader seat)
    {
        if (seat.IsDBNull(4))
        {
            writer.WriteNull("holder");
            return;
        }

        writer.WriteStartObject("holder");
        writer.Day("firstDay", seat, 4);
        writer.Day("lastDay", seat, 5);
        writer.Named("person", seat, 6);
        if (seat.IsDBNull(8))
        {
            writer.WriteNull("party");
        }
        else
        {
            writer.WriteStartObject("party");
            writer.Text("letter", seat, 8);
            writer.Text("name", seat, 9);
            writer.WriteEndObject();
        }

        writer.Only("municipality", "name", seat, 10);
        writer.WriteEndObject();
    }

    private static void WriteDeputies(Utf8JsonWriter writer, List<(long Place, string Slug, string Name)> deputies)
    {
        writer.WriteStartArray("deputies");
        foreach (var (place, slug, name) in deputies)
        {
            writer.WriteStartObject();
            writer.WriteNumber("order", place);
            writer.WriteStartObject("person");
            writer.WriteString("slug", slug);
            writer.WriteString("name", name);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
