using Appointments.Domain.Sources;

namespace Appointments.Domain.Appointments.Rounds;

/// <summary>A seat group that is nominated for in a round.</summary>
/// <param name="SeatKind">The group of the seat plan.</param>
/// <param name="Organisations">Slugs of who may nominate; one of them may be several that act jointly.</param>
/// <param name="Criteria">What is asked of candidates; null when nothing is recorded, which does not say that nothing is asked.</param>
/// <param name="Jointly">False when those who are to nominate jointly have said that they do not; each then stands by itself. Null where nobody is to.</param>
/// <param name="Mark">How well it is known who may nominate.</param>
public sealed record RoundGroup(string SeatKind, IReadOnlyList<string> Organisations, string? Criteria, bool? Jointly, SourceMark Mark);
