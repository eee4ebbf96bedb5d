using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Views;

/// <summary>What decides who sits in a seat on a day. All of it is of one state of the register.</summary>
/// <param name="Day">The day.</param>
/// <param name="Appointments">By seat: of the appointments that make a holder, those that cover the day; of a seat without one the last of those before it, where that decides.</param>
/// <param name="Vacancies">By seat: vacancies on the day; a seat that an appointment covers needs none.</param>
/// <param name="Offices">By office: who holds it on the day.</param>
/// <param name="Officers">By forum: chairs and vice-chairs on the day.</param>
/// <param name="Law">By forum; a forum whose law is not known is absent.</param>
internal sealed record SeatEvidence(
    LocalDate Day,
    ILookup<long, Appointment> Appointments,
    ILookup<long, Vacancy> Vacancies,
    ILookup<OfficeRef, Office> Offices,
    ILookup<long, Office> Officers,
    IReadOnlyDictionary<long, LawDocument> Law)
{
    /// <summary>
    /// Held: an appointment covers the day, or the seat follows an office whose holder is recorded, or the last holder sits on after the period (<see cref="CarriedOver"/>). Vacant: a vacancy is recorded,
    /// or the last holder left before the time and nothing is recorded since (<see cref="VacantSince"/>). Else the register does not know.
    /// </summary>
    public SeatState StateOf(Seat seat)
    {
        if (!seat.Span.Covers(Day))
            return new SeatState(seat, Occupancy.NotStated, Holder: null, HeldBy: null, VacantSince: null);

        // One holder a seat is checked at the other door; the order only keeps answers the same should two ever stand there.
        var holder = Appointments[seat.Id]
            .Where(appointment => appointment.Span.Covers(Day))
            .OrderByDescending(appointment => appointment.Span.FirstDay)
            .ThenByDescending(appointment => appointment.FactId)
            .FirstOrDefault();
        if (holder is not null)
            return Held(seat, holder, holder.PersonId);

        var vacancy = Vacancies[seat.Id].OrderBy(vacancy => vacancy.Span.FirstDay).ThenBy(vacancy => vacancy.FactId).FirstOrDefault();
        if (vacancy is not null)
            return new SeatState(seat, Occupancy.Vacant, Holder: null, HeldBy: null, KnownFirstDay(vacancy));

        if (OfficeHolder(seat) is { } officeHolder)
            return Held(seat, appointment: null, officeHolder);

        if (SittingOn(seat) is { } former)
            return Held(seat, former, former.PersonId) with { CarriedOver = true };

        return VacantSince(seat) is { } since
            ? new SeatState(seat, Occupancy.Vacant, Holder: null, HeldBy: null, since)
            : new SeatState(seat, Occupancy.NotStated, Holder: null, HeldBy: null, VacantSince: null);
    }

    private static LocalDate? KnownFirstDay(Vacancy vacancy) =>
        vacancy.Span.FirstDayBasis is DayBasis.TermAssumed ? null : vacancy.Span.FirstDay;

    private long? OfficeHolder(Seat seat) => seat.ExOfficio is { } office ? HolderOf(Offices[office]) : null;

    /// <summary>Who holds an office for which these are recorded on the day; null when none is. Of several the one who came last.</summary>
    public static long? HolderOf(IEnumerable<Office> offices) => offices
        .OrderByDescending(office => office.Span.FirstDay)
        .ThenByDescending(office => office.FactId)
        .FirstOrDefault()?.PersonId;

    /// <summary>
    /// The day after the last holder left, if the end before the time is registered and the day still lies in the term he left in.
    /// When that term is over the seat was to be filled anew, and the register does not know whether it was.
    /// </summary>
    private LocalDate? VacantSince(Seat seat)
    {
        var last = LastBefore(seat);
        return last is { Span.LastDay: { } left } && EndedEarly(last) && SameTerm(seat.ForumId, left) ? left.PlusDays(1) : null;
    }

    private Appointment? LastBefore(Seat seat) => Appointments[seat.Id]
        .Where(appointment => appointment.Span.LastDay < Day)
        .OrderByDescending(appointment => appointment.Span.LastDay)
        .ThenByDescending(appointment => appointment.FactId)
        .FirstOrDefault();

    private Appointment? SittingOn(Seat seat) =>
        seat.ExOfficio is null && LastBefore(seat) is { } last && Law.TryGetValue(seat.ForumId, out var law) && CarriedOver.SitsOn(last, law, Day) ? last : null;

    private static bool EndedEarly(Appointment appointment) => appointment.Status is AppointmentStatus.Ended || appointment.EndReason is not null;

    /// <summary>True when the day lies in the function period of the forum in which he left; where none is known, in the council term, by which a KKR's appointments end.</summary>
    private bool SameTerm(long forumId, LocalDate left)
    {
        var period = Law.GetValueOrDefault(forumId)?.Periods.FirstOrDefault(period => period.Span.Covers(left));
        return period?.Span.Covers(Day) ?? (CouncilTerm.FirstDayOf(left) == CouncilTerm.FirstDayOf(Day));
    }

    private SeatState Held(Seat seat, Appointment? appointment, long personId) =>
        new(seat with { Role = RoleOf(seat, personId) }, Occupancy.Held, appointment, personId, VacantSince: null);

    /// <summary>A chair is a role of a seat, stored once: of the one whose holder is elected chair, or of the one that is the chair's by the seat plan.</summary>
    private SeatRole RoleOf(Seat seat, long personId)
    {
        var offices = Officers[seat.ForumId].Where(office => office.PersonId == personId).Select(office => office.Kind).ToHashSet();
        return offices.Contains(OfficeKind.ForumChair) ? SeatRole.Chair
            : offices.Contains(OfficeKind.ForumViceChair) ? SeatRole.ViceChair
            : seat.Role;
    }
}
