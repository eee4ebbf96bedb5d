using System.Text.Json;
using System.Text.Json.Serialization;
using Appointments.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Data.Storage;

/// <summary>A day inside a JSON column as ISO 8601.</summary>
internal sealed class LocalDateJson : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => LocalDatePattern.Iso.Parse(reader.GetString()!).Value;

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.Iso());
}
