using Appointments.Data.Views;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Elections.Previews;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using NodaTime;

namespace Appointments.Data.Previews;

/// <summary>Which boards are looked at on which days: all on the last day of the old term and on the first of the new, and each on the days after on which something about it changes.</summary>
/// <param name="Days">The days, rising, with the fora of each.</param>
/// <param name="Fora">All fora.</param>
/// <param name="Until">The last day looked at.</param>
/// <param name="Shortened">True when days were left out.</param>
internal sealed record ElectionDays(IReadOnlyList<(LocalDate Day, IReadOnlyList<long> ForumIds)> Days, IReadOnlyList<Forum> Fora, LocalDate Until, bool Shortened)
{
    // Each day costs some two dozen statements, in which other writers wait.
    private const int Most = 60;

    public static async Task<ElectionDays> OfAsync(RegisterView firstDay, LocalDate until, CancellationToken cancel)
    {
        var (first, before) = (firstDay.Day, firstDay.Day.PlusDays(-1));
        var fora = await firstDay.ForaDuringAsync(before, until, cancel);
        long[] ids = [.. fora.Select(forum => forum.Id)];
        var changes = await firstDay.CheckDaysOfAsync(ids, first, until, cancel);
        List<LocalDate> after = [.. changes.SelectMany(forum => forum).Distinct().Order()];
        var shown = after.Take(Most).Select(day => (day, (IReadOnlyList<long>)[.. ids.Where(id => changes[id].Contains(day))]));
        return new ElectionDays([(before, ids), (first, ids), .. shown], fora, after.Count > Most ? after[Most].PlusDays(-1) : until, after.Count > Most);
    }

    /// <summary>The boards on those days as they stand in a state.</summary>
    public async Task<IReadOnlyList<BoardOnDay>> BoardsAsync(RegisterSession session, long state, CancellationToken cancel)
    {
        var boards = new List<BoardOnDay>();
        foreach (var (day, ids) in Days)
            boards.AddRange(await BoardsAsync(session.AsOf(day, state), ids, cancel));
        return boards;
    }

    private static async Task<IEnumerable<BoardOnDay>> BoardsAsync(RegisterView view, IReadOnlyList<long> ids, CancellationToken cancel)
    {
        var fora = (await view.ForaByIdAsync(ids, cancel)).OfType<Forum>().ToList();
        var facts = (await view.CompositionFactsAsync(fora, cancel)).OfType<CompositionFacts>().ToList();
        var deputies = await view.DeputiesAsync([.. facts.SelectMany(forum => forum.Seats).Where(state => state.Seat.ExOfficio is not null).Select(state => state.Seat.Id)], cancel);
        var standIns = (await view.PersonsByIdAsync([.. deputies.SelectMany(seat => seat).Select(deputy => deputy.PersonId).OfType<long>().Distinct()], cancel)).OfType<Person>().ToList();
        return facts.Select(forum => new BoardOnDay(view.Day, forum, deputies, PersonsOf(forum, deputies, standIns)));
    }

    private static Dictionary<long, Person> PersonsOf(CompositionFacts facts, ILookup<long, Deputy> deputies, IReadOnlyList<Person> standIns)
    {
        var needed = facts.Seats.SelectMany(state => deputies[state.Seat.Id]).Select(deputy => deputy.PersonId).OfType<long>().ToHashSet();
        return facts.Persons.Values.Concat(standIns.Where(person => needed.Contains(person.Id))).DistinctBy(person => person.Id).ToDictionary(person => person.Id);
    }
}
