using System.Text.Json.Nodes;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands.Nominations;

/// <summary>What is set of a round; null leaves it as it is, and at the start takes the default.</summary>
/// <param name="Groups">The groups with who may nominate; the seat groups that are left out stay as they are.</param>
/// <param name="DeadlineDay">Last day on which nominations are taken, included.</param>
/// <param name="MeetingDay">Day of the meeting that is to decide.</param>
/// <param name="EraseDay">From this day what is held on the candidates is deleted.</param>
/// <param name="EraseReason">Why on that day.</param>
public sealed record RoundSettings(IReadOnlyList<NewRoundGroup> Groups, LocalDate? DeadlineDay, LocalDate? MeetingDay, LocalDate? EraseDay, string? EraseReason)
{
    internal JsonObject ToJson() => new()
    {
        ["groups"] = new JsonArray([.. Groups.Select(group => (JsonNode)group.ToJson())]),
        ["deadlineDay"] = DeadlineDay?.Iso(),
        ["meetingDay"] = MeetingDay?.Iso(),
        ["eraseDay"] = EraseDay?.Iso(),
        ["eraseReason"] = EraseReason,
    };
}
