using Appointments.Domain.Composition;
using Appointments.Domain.Composition.Candidates;
using NodaTime;

namespace Appointments.Data.Views;

/// <summary>Who could sit in a seat on a day, of those whom the register knows.</summary>
/// <param name="Seat">The seat as it is on the day.</param>
/// <param name="Day">The day that was judged.</param>
/// <param name="Considered">Everybody who was tried, in order.</param>
/// <param name="Councillors">True when the members of the area's municipal councils were tried, because the seat is political or nobody nominates to it; false when only those nominated and the deputies were.</param>
/// <param name="LeftOut">How many more could have been tried and were not, because there were too many.</param>
public sealed record CandidateList(SeatState Seat, LocalDate Day, IReadOnlyList<JudgedCandidate> Considered, bool Councillors, int LeftOut)
{
    /// <summary>The most that are tried for one seat: more than any area has councillors.</summary>
    public const int MostConsidered = 1000;
}
