using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Sources;

namespace Appointments.Graph.Reading;

/// <summary>A group of a round with what belongs to it.</summary>
/// <param name="Group">The group.</param>
/// <param name="Label">What such a seat is called.</param>
/// <param name="Seats">Keys of its seats on the first day of the period.</param>
/// <param name="Checks">Each organisation with what it has nominated.</param>
internal sealed record GroupOfRound(RoundGroup Group, LocalizedText Label, IReadOnlyList<string> Seats, IReadOnlyList<NominatorCheck> Checks);
