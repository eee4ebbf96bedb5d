using Appointments.Data.Rows;
using Appointments.Domain.Composition;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>What can be wrong with the days of an appointment.</summary>
internal static class DayObjections
{
    public static Objection EndBeforeStart(LocalDate firstDay, LocalDate lastDay) => Objection.Of(
        "END_BEFORE_START",
        $"Sidste dag, {lastDay.Danish()}, ligger før første dag, {firstDay.Danish()}.",
        $"The last day, {lastDay.English()}, lies before the first day, {firstDay.English()}.",
        "lastDay");

    public static Objection NotCovered(LawDocument? law) => law is null
        ? Objection.Of("NOT_COVERED", $"Registret kender ingen regler for forummet.", $"The register knows no law of the forum.", "firstDay")
        : Objection.Of(
            "NOT_COVERED",
            $"Reglerne for forummet er dækket fra {law.CoveredFrom.Danish()}. {law.CoveredFromWhy.Da}",
            $"The law of the forum is covered from {law.CoveredFrom.English()}. {law.CoveredFromWhy.En}",
            "firstDay");

    /// <summary>The objection to a span that lies in no single function period; null when it does, or when none is known.</summary>
    public static Objection? OutsidePeriods(LawDocument law, Span span)
    {
        if (law.Periods.Count == 0 || law.Periods.Any(period => Lies(span.FirstDay, period.Span) && Lies(span.LastDay, period.Span)))
            return null;
        var danish = string.Join("; ", law.Periods.Select(period => $"{period.Span.FirstDay?.Danish()} til {period.Span.LastDay?.Danish()}"));
        var english = string.Join("; ", law.Periods.Select(period => $"{period.Span.FirstDay?.English()} to {period.Span.LastDay?.English()}"));
        return Objection.Of(
            "OUTSIDE_FUNCTION_PERIOD",
            $"Udpegningen skal ligge inden for én funktionsperiode. Forummets perioder er: {danish}.",
            $"The appointment must lie within one function period. The forum's periods are: {english}.",
            span.LastDay is null || law.Periods.Any(period => Lies(span.FirstDay, period.Span)) ? "lastDay" : "firstDay");
    }

    public static Objection SeatNotThere(LawDocument law, SeatLife seat, LocalDate day)
    {
        var shape = seat.On(day);
        if (OpenEnd.ToNull(seat.LastDay) is { } end && end < day)
            return Ends(law, shape, end, "SEAT_NOT_THERE", "firstDay");
        return Objection.Of(
            "SEAT_NOT_THERE",
            $"Pladsen «{shape.LabelDa}» findes ikke den {day.Danish()}; den findes fra {seat.FirstDay.Danish()}.",
            $"The seat \"{shape.LabelEn}\" does not exist on {day.English()}; it exists from {seat.FirstDay.English()}.",
            "firstDay");
    }

    public static Objection SeatEnds(LawDocument law, SeatLife seat, LocalDate end) => Ends(law, seat.On(end), end, "SEAT_ENDS", "lastDay");

    /// <summary>True unless it is in doubt that the seat ends then.</summary>
    public static bool IsConfirmed(LawDocument law, LocalDate end) => SeatLife.PlanOn(law, end.PlusDays(1)) is not { Confirmed: false };

    private static Objection Ends(LawDocument law, SeatRow shape, LocalDate end, string code, string field)
    {
        var next = end.PlusDays(1);
        var plan = SeatLife.PlanOn(law, next);
        var citation = plan is null ? null : law.Cite(plan.CitationKey, next);
        var (markDa, markEn) = plan is { Confirmed: false } ? (" Det er ikke bekræftet.", " That is not confirmed.") : ("", "");
        return Objection.Of(
            code,
            $"Pladsen «{shape.LabelDa}» findes kun til og med {end.Danish()}.{markDa}{Said(citation?.Act.Da, citation?.Note?.Da)}",
            $"The seat \"{shape.LabelEn}\" exists until {end.English()} only.{markEn}{Said(citation?.Act.En, citation?.Note?.En)}",
            field) with
        { Day = next };
    }

    private static string Said(string? act, string? note) => act is null ? "" : note is null ? $" ({act}.)" : $" ({act}: {note})";

    private static bool Lies(LocalDate? bound, Span period) => bound is { } day && period.Covers(day);
}
