using System.Text.Json.Nodes;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Text;
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
    /// <summary>Days that are taken away, so that they are not set; empty when none is.</summary>
    public IReadOnlyList<RoundDay> Cleared { get; init; } = [];

    internal JsonObject ToJson()
    {
        var settings = Set();
        if (Cleared.Count > 0)
            settings["cleared"] = new JsonArray([.. Cleared.Select(day => (JsonNode)ContractName.Of(day))]);
        return settings;
    }

    private JsonObject Set() => new()
    {
        ["groups"] = new JsonArray([.. Groups.Select(group => (JsonNode)group.ToJson())]),
        ["deadlineDay"] = DeadlineDay?.Iso(),
        ["meetingDay"] = MeetingDay?.Iso(),
        ["eraseDay"] = EraseDay?.Iso(),
        ["eraseReason"] = EraseReason,
    };
}
