using System.Text.Json.Nodes;

namespace Appointments.Data.Commands.Nominations;

/// <summary>Who may nominate for a seat group, and what is asked of candidates.</summary>
/// <param name="SeatKind">The group of the seat plan.</param>
/// <param name="Organisations">Slugs of who may nominate; null leaves them as they are, empty takes the group out of the round.</param>
/// <param name="Criteria">What is asked of candidates; null leaves it, empty takes it away.</param>
/// <param name="Jointly">False: those who are to nominate jointly do not, and each stands by itself. True: they do after all, and stand as one again. Null leaves it.</param>
public sealed record NewRoundGroup(string SeatKind, IReadOnlyList<string>? Organisations, string? Criteria, bool? Jointly)
{
    internal JsonObject ToJson() => new()
    {
        ["seatGroup"] = SeatKind,
        ["organisations"] = Organisations is null ? null : new JsonArray([.. Organisations.Select(slug => (JsonNode)slug)]),
        ["criteria"] = Criteria,
        ["jointly"] = Jointly,
    };
}
