using Appointments.Data.Views;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Graph.Reading.Overviews;

/// <summary>Asks a view for what an overview is read off: a constant number of statements, however many fora there are.</summary>
internal static class OverviewReader
{
    /// <summary>The overview of the fora of a KKR, or of all; <paramref name="through"/> is the last day that counts as soon.</summary>
    public static async Task<Overview> ReadAsync(RegisterView view, string? kkr, LocalDate through, CancellationToken cancel)
    {
        var fora = (await view.ForaAsync(new ForaFilter(kkr), int.MaxValue - 1, after: null, cancel)).Items;
        long[] ids = [.. fora.Select(forum => forum.Id)];
        var bySeat = await view.SeatsAsync(ids, cancel);
        SeatState[] seats = [.. ids.SelectMany(id => bySeat[id])];
        return Overview.Of(
            fora,
            seats,
            fora.Count == 0 ? [] : await view.CompositionAsync(fora, cancel),
            [.. General(view.Day), .. await PeriodsAsync(view, fora, cancel), .. await SeatsEndingAsync(view, fora, seats, cancel)],
            await MeetingsAsync(view, fora, cancel),
            view.Day,
            through);
    }

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

    private static async Task<IEnumerable<OverviewMeeting>> MeetingsAsync(RegisterView view, IReadOnlyList<Forum> fora, CancellationToken cancel)
    {
        var meetings = await view.MeetingsToComeAsync([.. fora.Select(forum => forum.Slug)], cancel);
        return fora.SelectMany(forum => meetings[forum.Slug].Select(meeting => new OverviewMeeting(forum, meeting, Period.DaysBetween(view.Day, meeting.Day))));
    }
}
