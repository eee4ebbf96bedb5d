using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Benchmarks.Load.Bare;

/// <summary>W1: an appointment, if seat and person are there and nobody has the seat in those days; durable when it is answered.</summary>
internal static class Registering
{
    private static readonly SemaphoreSlim Turn = new(1, 1);

    private static readonly string Taken = $"SELECT 1 FROM appointments a WHERE a.SeatId = $seat AND {BareConnection.Known("a")} AND a.FirstDay <= $last AND a.LastDay >= $first LIMIT 1";

    public static async ValueTask Write(BareConnection connection, JsonElement variables, Utf8JsonWriter writer)
    {
        var input = variables.GetProperty("input");
        await Turn.WaitAsync();
        try
        {
            Record(connection, writer, input);
        }
        finally
        {
            Turn.Release();
        }
    }

    private static void Record(BareConnection connection, Utf8JsonWriter writer, JsonElement input)
    {
        var (first, last) = (input.GetProperty("firstDay").GetString()!, input.GetProperty("lastDay").GetString()!);
        connection.Statement("PRAGMA synchronous = FULL").ExecuteNonQuery();
        connection.Statement("BEGIN IMMEDIATE").ExecuteNonQuery();
        var (number, next) = Head(connection);
        var person = Id(connection, $"SELECT FactId FROM persons p WHERE Slug = $slug AND {BareConnection.Known("p")}", ("$slug", input.GetProperty("person").GetString()!), number);
        var forum = Id(connection, $"SELECT FactId FROM fora f WHERE Slug = $slug AND {BareConnection.Known("f")}", ("$slug", input.GetProperty("forum").GetString()!), number);
        var seat = Id(connection, $"SELECT SeatId FROM seats s WHERE ForumId = {forum.ToString(CultureInfo.InvariantCulture)} AND Key = $slug AND {BareConnection.Known("s")}", ("$slug", input.GetProperty("seat").GetString()!), number);
        if (connection.Statement(Taken, ("$seat", seat), ("$first", first), ("$last", last), ("$state", number)).ExecuteScalar() is not null)
            throw new InvalidOperationException("The seat is taken.");
        connection.Statement(
            "INSERT INTO appointments (VersionId, SeatId, ForumId, PersonId, Status, FactId, FirstDay, FirstDayBasis, LastDay, LastDayBasis, RecordedIn, SupersededIn, SourcePaper, Mark) VALUES ($version, $seat, $forum, $person, 'Appointed', $fact, $first, 'Stated', $last, 'Stated', $number, 9223372036854775807, 'W1', 'Registered')",
            ("$version", next), ("$seat", seat), ("$forum", forum), ("$person", person), ("$fact", next + 1), ("$first", first), ("$last", last), ("$number", number + 1)).ExecuteNonQuery();
        connection.Statement(
            "INSERT INTO journal (Number, At, Actor, Kind, Reason, IdempotencyKey, Command, Facts, PreviousHash, Hash) VALUES ($number, $number, 'bare', 'Change', 'W1', $key, x'7b7d', x'7b7d', x'00', x'00')",
            ("$number", number + 1), ("$key", input.GetProperty("idempotencyKey").GetString()!)).ExecuteNonQuery();
        connection.Statement("UPDATE journal_head SET Number = $number, NextId = $next", ("$number", number + 1), ("$next", next + 2)).ExecuteNonQuery();
        connection.Statement("COMMIT").ExecuteNonQuery();
        writer.WriteStartObject("registerAppointment");
        writer.WriteNumber("entry", number + 1);
        writer.WriteEndObject();
    }

    private static (long Number, long Next) Head(BareConnection connection)
    {
        using var head = connection.Statement("SELECT Number, NextId FROM journal_head").ExecuteReader();
        head.Read();
        return (head.GetInt64(0), head.GetInt64(1));
    }

    private static long Id(BareConnection connection, string sql, (string Name, object Value) slug, long state) => (long)connection.Statement(sql, slug, ("$state", state)).ExecuteScalar()!;
}
