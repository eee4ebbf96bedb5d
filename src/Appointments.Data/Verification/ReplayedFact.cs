using System.Globalization;
using System.Text.Json;
using Appointments.Data.Rows;
using Appointments.Data.Storage;

namespace Appointments.Data.Verification;

/// <summary>A version of a fact as the journal tells it.</summary>
internal sealed class ReplayedFact(long recordedIn, JsonElement values)
{
    public long RecordedIn => recordedIn;

    public long SupersededIn { get; set; } = OpenEnd.Number;

    /// <summary>What the column holds by the journal, in the form of <see cref="StoredText"/>.</summary>
    public string? TextOf(FactColumn column) => column.Name switch
    {
        nameof(FactRow.RecordedIn) => RecordedIn.ToString(CultureInfo.InvariantCulture),
        nameof(FactRow.SupersededIn) => SupersededIn.ToString(CultureInfo.InvariantCulture),
        _ => values.TryGetProperty(column.Name, out var value) ? TextOf(value) : null,
    };

    private static string? TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
}
