using Appointments.Data.Views;
using Appointments.Domain.People;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Tells which seats rested on an office that an entry has ended.</summary>
internal static class OfficeLoss
{
    /// <summary>Tells whose office of one holder the entry has ended, and on which day.</summary>
    public static async Task WarnOfPredecessorsAsync(Judgement judgement, CancellationToken cancel)
    {
        foreach (var (office, days) in await judgement.OfficesLostAsync(cancel))
        {
            var lastDay = days.FirstDay!.Value.PlusDays(-1);
            var person = (await judgement.After(lastDay).PersonsByIdAsync([office.PersonId], cancel))[0]!.Name;
            judgement.Warn(Objection.Of(
                "PREDECESSOR_ENDED",
                $"Hvervet har én indehaver: {person} ({office.Title}) er afsluttet med {lastDay.Danish()} som sidste dag.",
                $"The office has one holder: that of {person} ({office.Title}) is ended, with {lastDay.English()} as its last day.") with
            { Day = days.FirstDay });
        }
    }

    /// <summary>Tells who has an office for longer again, because the one who came after was corrected.</summary>
    public static async Task WarnOfReturnAsync(Judgement judgement, long corrected, CancellationToken cancel)
    {
        foreach (var office in await ProlongedAsync(judgement, corrected, cancel))
        {
            var lastDay = office.Span.LastDay;
            var person = (await judgement.After(office.Span.FirstDay ?? lastDay ?? new LocalDate(2000, 1, 1)).PersonsByIdAsync([office.PersonId], cancel))[0]!.Name;
            judgement.Warn(Objection.Of(
                "PREDECESSOR_BACK",
                $"{person} ({office.Title}) har igen hvervet {(lastDay is { } last ? $"til og med {last.Danish()}" : "uden kendt slutdag")}.",
                $"{person} ({office.Title}) has the office again {(lastDay is { } end ? $"until {end.English()}" : "without a known end")}.") with
            { Day = lastDay });
        }
    }

    /// <summary>The offices but one of which the entry has made the last day a later one, as they stand after it.</summary>
    private static async Task<IEnumerable<Office>> ProlongedAsync(Judgement judgement, long except, CancellationToken cancel)
    {
        var number = judgement.Number;
        var rows = await judgement.AskAsync(
            db => db.Offices.Where(before => before.SupersededIn == number && before.FactId != except)
                .Join(db.Offices.Where(after => after.RecordedIn == number), before => before.FactId, after => after.FactId, (before, after) => new { Before = before, After = after })
                .Where(office => office.After.LastDay > office.Before.LastDay)
                .OrderBy(office => office.After.FactId)
                .Select(office => office.After)
                .ToListAsync(cancel),
            cancel);
        return rows.Select(row => row.ToOffice());
    }

    /// <summary>Tells every seat that rested on an office which the entry has ended, with the day.</summary>
    public static async Task WarnAsync(Judgement judgement, CancellationToken cancel)
    {
        foreach (var seat in await judgement.SeatsAffectedAsync(cancel))
        {
            var view = judgement.After(seat.Day);
            var forum = (await view.ForaByIdAsync([seat.ForumId], cancel))[0]!.Name;
            var person = (await view.PersonsByIdAsync([seat.PersonId], cancel))[0]!.Name;
            var label = (await view.SeatsByIdAsync([seat.SeatId], cancel))[0]!.Seat.Label;
            judgement.Warn(Objection.Of(
                seat.AppointmentId is null ? "SEAT_LEFT" : "ELIGIBILITY_LOST",
                $"{person}, {forum}, «{label.Da}»: fra {seat.Day.Danish()} hviler pladsen ikke længere på et hverv. {seat.Reason.Da}",
                $"{person}, {forum}, \"{label.En}\": from {seat.Day.English()} the seat rests on no office any more. {seat.Reason.En}") with
            { Day = seat.Day });
        }
    }
}
