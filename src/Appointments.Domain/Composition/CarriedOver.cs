using Appointments.Domain.Appointments;
using Appointments.Domain.Law;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Composition;

/// <summary>When somebody whose term is over still has the seat.</summary>
public static class CarriedOver
{
    /// <summary>The demand of a law file that lets them sit on.</summary>
    public const string Rule = "carry-over";

    /// <summary>True when the law lets holders sit on, on the day.</summary>
    public static bool IsDemanded(LawDocument law, LocalDate day) => law.Demands.Any(demand => demand.Rule == Rule && demand.Covers(day));

    /// <summary>
    /// True when the last holder before the day sits on: the law lets them, and the term ended with the function period before the one of the day. Whether somebody
    /// has followed, or the seat is known to be vacant, is for the caller to know. Only of an appointment whose first day is stated: of one that a paper merely shows in the seat, the papers
    /// do not tell who followed either, and nobody is said to sit on for want of paper. When another period has passed, the register does not know any more.
    /// </summary>
    public static bool SitsOn(Appointment last, LawDocument law, LocalDate day) =>
        last.EndReason is null
        && last.Status is AppointmentStatus.Appointed or AppointmentStatus.Noted
        && last.Span is { FirstDayBasis: DayBasis.Stated, LastDay: { } end }
        && IsDemanded(law, day)
        && law.Periods.Select(period => period.Span.LastDay).Where(it => it < day).Max() == end;
}
