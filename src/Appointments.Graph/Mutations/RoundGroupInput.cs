using Appointments.Data.Commands.Nominations;

namespace Appointments.Graph.Mutations;

/// <summary><c>NominationRoundGroupInput</c>: who may nominate for a seat group, and what is asked of candidates.</summary>
public sealed record RoundGroupInput(string SeatGroup, IReadOnlyList<string>? Organisations, string? Criteria, bool? Jointly)
{
    internal bool IsWhole => SeatGroup.Length is > 0 and <= 64 && (Criteria?.Length ?? 0) <= 4000 && (Organisations?.Count ?? 0) <= 40;

    internal NewRoundGroup ToGroup() => new(SeatGroup, Organisations, Criteria, Jointly);
}
