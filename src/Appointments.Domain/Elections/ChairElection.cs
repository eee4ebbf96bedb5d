using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Elections;

/// <summary>
/// Chair and vice-chair of a KKR: no vote among its members but a proportional election on the parties' votes at the municipal election, alliances allowed (KL's vedtægter
/// § 15 stk. 3). The first quotient gives the chair, the second the vice-chair; both can be one party's. Inside an alliance the same method says which party it is.
/// </summary>
/// <param name="Chair">Who names the chair; null while a lot must be drawn, or nobody has votes.</param>
/// <param name="ViceChair">Who names the vice-chair; null likewise.</param>
/// <param name="Lots">The lot to draw next: for the chair while <paramref name="Chair"/> is null, else for the vice-chair; null when none.</param>
/// <param name="RefusedLots">Entered lots that fit no tie.</param>
public sealed record ChairElection(string? Chair, string? ViceChair, LotsNeeded? Lots, IReadOnlyList<RefusedLot> RefusedLots)
{
    /// <summary>Alliances are notified to the secretariat at the latest so many working days before the constituting meeting.</summary>
    public const int NoticeWorkingDays = 3;

    /// <summary>How well the reading is known that chair and vice-chair go to the first and the second quotient.</summary>
    public static SourceMark QuotientOrderMark => SourceMark.Inferred;

    /// <summary>Finds both.</summary>
    /// <param name="parties">The parties with votes and alliances; as an <see cref="Election"/> without faults.</param>
    /// <param name="drawn">The lots in the order in which they were drawn.</param>
    /// <exception cref="ArgumentException">The parties have a fault.</exception>
    public static ChairElection Of(IReadOnlyList<ElectionList> parties, IEnumerable<DrawnLot>? drawn = null)
    {
        var order = ChoiceOrder.Of(new Election(2, parties), drawn);
        return new ChairElection(order.Picks.ElementAtOrDefault(0), order.Picks.ElementAtOrDefault(1), order.Lots, order.RefusedLots);
    }

    /// <summary>The last day on which an alliance can be notified: 20 January 2026 for a meeting on the 23rd.</summary>
    /// <param name="constitutingMeeting">The day of the meeting.</param>
    /// <param name="days">What counts as a working day; <see cref="WorkingDays.Assumed"/> when null.</param>
    public static LocalDate NoticeDeadline(LocalDate constitutingMeeting, WorkingDays? days = null) => (days ?? WorkingDays.Assumed).Before(constitutingMeeting, NoticeWorkingDays);
}
