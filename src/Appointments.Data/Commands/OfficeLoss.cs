using Appointments.Data.Views;
using Appointments.Domain.Time;

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
