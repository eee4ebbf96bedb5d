using Appointments.Data.Views;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Appointments to seats that an entry has taken out of the plan.</summary>
internal static class SeatlessAppointments
{
    /// <summary>Tells of each appointment that lies in a seat which the new plan ends, or begins later, and from which day.</summary>
    /// <param name="judgement">The register before and after.</param>
    /// <param name="forumId">The forum.</param>
    /// <param name="coveredFrom">First day that the law of the forum answers for.</param>
    /// <param name="field">What of the input is to be mended.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task WarnAsync(Judgement judgement, long forumId, LocalDate coveredFrom, string field, CancellationToken cancel)
    {
        var (before, after) = (judgement.Before(coveredFrom), judgement.After(coveredFrom));
        var appointments = (await after.HistoryAsync([forumId], cancel))[forumId].Where(appointment => appointment.MakesHolder).ToList();
        long[] seatIds = [.. appointments.Select(appointment => appointment.SeatId).Distinct()];
        var lives = await after.SeatLivesAsync(seatIds, cancel);
        var past = await before.SeatLivesAsync(seatIds, cancel);
        var persons = await after.PersonsByIdAsync([.. appointments.Select(appointment => appointment.PersonId)], cancel);
        foreach (var (index, appointment) in appointments.Index())
        {
            if (past.TryGetValue(appointment.SeatId, out var life) && FirstDayOutside(appointment.Span, lives.GetValueOrDefault(appointment.SeatId), coveredFrom) is { } day && life.Covers(day))
                judgement.Warn(await OutsideAsync(before, day, appointment.SeatId, persons[index]!.Name, field, cancel) with { Thing = new ThingRef("Appointment", appointment.FactId) });
        }
    }

    /// <summary>The first day of the appointment on which its seat does not exist; null when it exists on all of them.</summary>
    private static LocalDate? FirstDayOutside(Span appointment, Span? seat, LocalDate coveredFrom)
    {
        if (seat is null || appointment.FirstDay < seat.FirstDay)
            return appointment.FirstDay ?? coveredFrom;
        return seat.LastDay is { } end && !(appointment.LastDay <= end) ? end.PlusDays(1) : null;
    }

    private static async Task<Objection> OutsideAsync(RegisterView before, LocalDate day, long seatId, string person, string field, CancellationToken cancel)
    {
        var seat = new SeatLife(await before.SeatRowsAsync(seatId, cancel)).On(day);
        return Objection.Of(
            "APPOINTMENT_OUTSIDE_SEAT",
            $"{person} er udpeget til pladsen «{seat.LabelDa}», som efter den nye plan ikke findes den {day.Danish()}. Afslut udpegningen dagen før, eller ret den.",
            $"{person} is appointed to the seat \"{seat.LabelEn}\", which by the new plan does not exist on {day.English()}. End the appointment the day before, or correct it.",
            field) with
        { Day = day };
    }
}
