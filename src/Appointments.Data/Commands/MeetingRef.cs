using System.Text.Json.Nodes;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>A meeting as a caller names it: by its id, or by who met and when.</summary>
/// <param name="Id">Its FactId; null when the two others name it.</param>
/// <param name="Body">Slug of the forum that met; null when the id names it.</param>
/// <param name="Day">The day; null when the id names it.</param>
public sealed record MeetingRef(long? Id, string? Body, LocalDate? Day)
{
    internal JsonObject ToJson() => new() { ["id"] = Id, ["body"] = Body, ["day"] = Day?.Iso() };
}
