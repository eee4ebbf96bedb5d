using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Appointments;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>One holder a seat, one seat a person in a forum: checked behind the lock of the journal's head, so that of two writers one is refused.</summary>
internal static class Occupation
{
    /// <summary>Who holds seats of a forum on the day or any day after it, the first to come first.</summary>
    private static readonly Question<long, AppointmentRow> HoldingFrom = new((db, day, state, ids) => db.Appointments.Known(state)
        .Where(row => ids.Contains(row.ForumId) && row.LastDay >= day && (row.Status == AppointmentStatus.Appointed || row.Status == AppointmentStatus.Noted || row.Status == AppointmentStatus.Ended))
        .OrderBy(row => row.FirstDay).ThenBy(row => row.FactId));

    /// <summary>Refuses when somebody holds the seat on a day of the span, or when the person holds another seat of the forum on one.</summary>
    /// <param name="recording">The entry in the making.</param>
    /// <param name="seat">The seat.</param>
    /// <param name="person">Who is to have it.</param>
    /// <param name="span">When.</param>
    /// <param name="except">FactId of an appointment that does not count, because the same entry ends or replaces it; null when all count.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task RefuseAsync(Recording recording, SeatRow seat, PersonRow person, Span span, long? except, CancellationToken cancel)
    {
        var (first, last) = (span.FirstDay ?? OpenEnd.FirstDay, span.LastDay ?? OpenEnd.LastDay);
        var holding = (await recording.FindAllAsync(HoldingFrom, seat.ForumId, first, cancel))
            .FindAll(row => row.FactId != except && row.FirstDay <= last && (row.SeatId == seat.SeatId || row.PersonId == person.FactId));
        var taken = holding.Find(row => row.SeatId == seat.SeatId);
        if (taken is not null)
            recording.Refuse(await TakenAsync(recording, seat, taken, cancel));
        if (holding.Find(row => row.SeatId != seat.SeatId) is { } second)
            recording.Refuse(await SecondAsync(recording, second, cancel));
    }

    private static async Task<Objection> TakenAsync(Recording recording, SeatRow seat, AppointmentRow taken, CancellationToken cancel)
    {
        var name = await NameAsync(recording, taken, cancel);
        return Objection.Of(
            "SEAT_TAKEN",
            $"Pladsen «{seat.LabelDa}» er besat: {name} har den {SpanWords.Danish(taken.Span)}. Afslut den udpegning først, eller udskift indehaveren i én registrering.",
            $"The seat \"{seat.LabelEn}\" is taken: {name} has it {SpanWords.English(taken.Span)}. End that appointment first, or replace the holder in one registration (replaceHolder).",
            "seat") with
        { Day = taken.Span.FirstDay };
    }

    private static async Task<Objection> SecondAsync(Recording recording, AppointmentRow second, CancellationToken cancel)
    {
        var name = await NameAsync(recording, second, cancel);
        var label = await recording.Standing<SeatRow>().Where(row => row.SeatId == second.SeatId).Select(row => new LocalizedText(row.LabelDa, row.LabelEn)).FirstAsync(cancel);
        return Objection.Of(
            "SECOND_SEAT",
            $"{name} har allerede en plads i forummet: «{label.Da}» {SpanWords.Danish(second.Span)}. Ingen kan have to pladser i det samme forum.",
            $"{name} has a seat in the forum already: \"{label.En}\" {SpanWords.English(second.Span)}. Nobody can have two seats of one forum.",
            "person") with
        { Day = second.Span.FirstDay };
    }

    private static async Task<string> NameAsync(Recording recording, AppointmentRow row, CancellationToken cancel) =>
        (await recording.View(row.Span.FirstDay ?? row.Span.LastDay ?? new LocalDate(2000, 1, 1)).PersonsByIdAsync([row.PersonId], cancel))[0]?.Name ?? "?";
}
