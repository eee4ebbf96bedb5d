using Appointments.Domain.Appointments;
using Appointments.Domain.Law;
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
    /// True when the last holder before the day sits on: the law lets them, and the term ended with a function period and not before. Whether somebody
    /// has followed, or the seat is known to be vacant, is for the caller to know.
    /// </summary>
    public static bool SitsOn(Appointment last, LawDocument law, LocalDate day) =>
        last.EndReason is null
        && last.Status is AppointmentStatus.Appointed or AppointmentStatus.Noted
        && last.Span.LastDay < day
        && IsDemanded(law, day)
        && law.Periods.Any(period => period.Span.LastDay == last.Span.LastDay);
}
