using Appointments.Data.Views;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Proposals;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Graph.Reading.Overviews;

/// <summary>Asks a view for what an overview is read off: a constant number of statements, however many fora there are.</summary>
internal static class OverviewReader
{
    /// <summary>Reads it.</summary>
    /// <param name="view">The register on the day.</param>
    /// <param name="isSecretariat">Whether the reader sees what the secretariat sees; the view itself keeps all else from others.</param>
    /// <param name="kkr">The KKR whose fora it is over; null for all.</param>
    /// <param name="through">The last day that counts as soon.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<Overview> ReadAsync(RegisterView view, bool isSecretariat, string? kkr, LocalDate through, CancellationToken cancel)
    {
        var fora = (await view.ForaAsync(new ForaFilter(kkr), int.MaxValue - 1, after: null, offset: 0, cancel)).Items;
        long[] ids = [.. fora.Select(forum => forum.Id)];
        var bySeat = await view.SeatsAsync(ids, cancel);
        SeatState[] seats = [.. ids.SelectMany(id => bySeat[id])];
        return Overview.Of(
            fora,
            seats,
            Followed(await view.HistoryAsync(ids, cancel)),
            fora.Count == 0 ? [] : await view.CompositionAsync(fora, cancel),
            [.. General(view.Day), .. await PeriodsAsync(view, fora, cancel), .. await SeatsEndingAsync(view, fora, seats, cancel)],
            await MeetingsAsync(view, fora, cancel),
            await NominationsAsync(view, fora, cancel),
            isSecretariat ? await view.CountProposalsAsync(ProposalState.Open, cancel) : null,
            view.Day,
            through);
    }

    /// <summary>Who comes the day after the last day of another: nothing is to be done about that seat.</summary>
    private static HashSet<(long Seat, LocalDate Last)> Followed(ILookup<long, Appointment> history) =>
        [.. history.SelectMany(appointments => appointments).Where(it => it.MakesHolder && it.Span.FirstDay is not null).Select(it => (it.SeatId, it.Span.FirstDay!.Value.PlusDays(-1)))];

    private static IEnumerable<OverviewDeadline> General(LocalDate day) => [OverviewDeadline.On(day, OverviewDeadlineKind.CouncilTerm, CouncilTerm.LastDayOf(day))];

    /// <summary>A period that is the council term itself is no news beside it.</summary>
    private static async Task<IEnumerable<OverviewDeadline>> PeriodsAsync(RegisterView view, IReadOnlyList<Forum> fora, CancellationToken cancel)
    {
        var laws = await view.LawOfForaAsync(fora, cancel);
        return from forum in fora
               let last = laws.GetValueOrDefault(forum.Id)?.Periods.FirstOrDefault(it => it.Span.Covers(view.Day))?.Span.LastDay
               where last is not null && last != CouncilTerm.LastDayOf(view.Day)
               select OverviewDeadline.On(view.Day, OverviewDeadlineKind.FunctionPeriod, last.Value, forum);
    }

    private static async Task<IEnumerable<OverviewDeadline>> SeatsEndingAsync(RegisterView view, IReadOnlyList<Forum> fora, IReadOnlyList<SeatState> seats, CancellationToken cancel)
    {
        var lives = await view.SeatLivesAsync([.. seats.Select(seat => seat.Seat.Id)], cancel);
        var byId = fora.ToDictionary(forum => forum.Id);
        return from seat in seats
               let last = lives.GetValueOrDefault(seat.Seat.Id)?.LastDay
               where last is not null
               group seat by (seat.Seat.ForumId, Last: last.Value) into ending
               select OverviewDeadline.On(view.Day, OverviewDeadlineKind.Seat, ending.Key.Last, byId[ending.Key.ForumId], [.. ending]);
    }

    /// <summary>A round that is checked takes no nominations any more, whatever its deadline.</summary>
    private static async Task<IEnumerable<OverviewNomination>> NominationsAsync(RegisterView view, IReadOnlyList<Forum> fora, CancellationToken cancel)
    {
        var byId = fora.ToDictionary(forum => forum.Id);
        return from round in await view.NominationRoundsAsync(cancel)
               let last = round.DeadlineDay
               where last is not null && byId.ContainsKey(round.ForumId) && round is { CheckedDay: null, DecidedDay: null, WithdrawnDay: null, ErasedDay: null }
               select new OverviewNomination(byId[round.ForumId], round.Slug, last.Value, Period.DaysBetween(view.Day, last.Value) + 1);
    }

    private static async Task<IEnumerable<OverviewMeeting>> MeetingsAsync(RegisterView view, IReadOnlyList<Forum> fora, CancellationToken cancel)
    {
        var meetings = await view.MeetingsToComeAsync([.. fora.Select(forum => forum.Slug)], cancel);
        return fora.SelectMany(forum => meetings[forum.Slug].Select(meeting => new OverviewMeeting(forum, meeting, Period.DaysBetween(view.Day, meeting.Day))));
    }
}
