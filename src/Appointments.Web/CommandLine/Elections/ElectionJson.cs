using System.Text.Encodings.Web;
using System.Text.Json;
using Appointments.Domain.Elections;

namespace Appointments.Web.CommandLine.Elections;

/// <summary>Writes <c>{"seats":{"A":2},"lots":[{"level":"LIST","between":["A","B"],"seats":1}],"order":[["A"],["A"]]}</c>: lists in the order of the file, nothing besides.</summary>
internal static class ElectionJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes, one line.</summary>
    public static byte[] Write(ElectionCount count)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartObject("seats");
            foreach (var list in count.Seats)
                json.WriteNumber(list.Id, list.Seats);
            json.WriteEndObject();
            json.WriteStartArray("lots");
            foreach (var lots in count.Lots)
                WriteLots(json, lots);
            json.WriteEndArray();
            json.WriteStartArray("order");
            foreach (var group in count.Order)
                WriteIds(json, group);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteLots(Utf8JsonWriter json, LotsNeeded lots)
    {
        json.WriteStartObject();
        json.WriteString("level", Name(lots.Level));
        json.WritePropertyName("between");
        WriteIds(json, lots.Between);
        json.WriteNumber("seats", lots.Seats);
        json.WriteEndObject();
    }

    private static string Name(ElectionLevel level) => level switch
    {
        ElectionLevel.Alliance => "ALLIANCE",
        ElectionLevel.Federation => "FEDERATION",
        _ => "LIST",
    };

    private static void WriteIds(Utf8JsonWriter json, IReadOnlyList<string> ids)
    {
        json.WriteStartArray();
        foreach (var id in ids)
            json.WriteStringValue(id);
        json.WriteEndArray();
    }
}
