using Appointments.Data.Journal;
using Appointments.Data.Law;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Law;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    private static readonly Question<long, ForumRow> ForumRows = Questions.Known<long, ForumRow>(forum => forum.FactId);
    private static readonly Question<long, DaysOfFact> CheckFacts = new((db, _, state, ids) => CheckFactsOf(db, state, ids));

    private static readonly SeenQuestion<long, DaysOfFact> ForumDays = new((db, sight, _, state, ids) => ForumFacts.Shown(db, ids, sight)
        .Concat(ForumFacts.OfficesFollowed(db, ids, state))
        .Where(fact => fact.RecordedIn <= state && fact.SupersededIn > state)
        .Select(fact => new DaysOfFact { ForumId = fact.ForumId, FirstDay = fact.FirstDay, LastDay = fact.LastDay })
        .Distinct());

    /// <summary>
    /// Number of the newest journal entry among the facts of each forum, aligned; 0 for a forum without facts. It moves when anything
    /// about the forum becomes known or is withdrawn: its names, seats, appointments, vacancies, deputies, officers, nominations,
    /// exemptions, settings and meetings, and the law of its kind.
    /// </summary>
    public async Task<IReadOnlyList<long>> VersionsAsync(IReadOnlyList<long> forumIds, CancellationToken cancel)
    {
        if (forumIds.Count == 0)
            return [];
        var ids = forumIds.Distinct().ToArray();
        var rows = await ListAsync(
            db => ForumFacts.Shown(db, ids, session.Sight)
                .Concat(ForumFacts.Itself(db, ids))
                .Concat(ForumFacts.Meetings(db, ids))
                .Concat(ForumFacts.Law(db, ids))
                .Where(fact => fact.RecordedIn <= State)
                .Select(fact => new { fact.ForumId, Number = fact.SupersededIn <= State ? fact.SupersededIn : fact.RecordedIn })
                .GroupBy(fact => fact.ForumId, fact => fact.Number)
                .Select(facts => new { ForumId = facts.Key, Number = facts.Max() }),
            cancel);
        var newest = rows.ToDictionary(row => row.ForumId, row => row.Number);
        return [.. forumIds.Select(id => newest.GetValueOrDefault(id))];
    }

    /// <summary>The entries after a number that said something about the forum, the oldest first.</summary>
    public async Task<IReadOnlyList<ChangeLine>> EntriesOfForumAsync(long forumId, long after, CancellationToken cancel)
    {
        long[] ids = [forumId];
        var facts = await ListAsync(
            db => ForumFacts.Shown(db, ids, session.Sight)
                .Concat(ForumFacts.Itself(db, ids))
                .Concat(ForumFacts.Meetings(db, ids))
                .Concat(ForumFacts.Law(db, ids))
                .Where(fact => fact.RecordedIn > after || fact.SupersededIn > after)
                .Select(fact => new { fact.RecordedIn, fact.SupersededIn }),
            cancel);
        long[] numbers = [.. facts.SelectMany(fact => new[] { fact.RecordedIn, fact.SupersededIn }).Where(number => number > after && number <= State).Distinct()];
        var entries = await ListAsync(
            db => db.Journal.Where(entry => EF.Parameter(numbers).Contains(entry.Number)).OrderBy(entry => entry.Number)
                .Select(entry => new { entry.Number, entry.At, entry.Actor, entry.Command, entry.Reason }),
            cancel);
        return [.. entries.Select(entry => new ChangeLine(entry.Number, entry.At, entry.Actor, CommandJson.NameOf(entry.Command), entry.Reason))];
    }

    /// <summary>
    /// The days between two, both included, on which a check of the forum may say something else than the day before: a fact of the forum, of those
    /// who sit in it or of the councils changes, or a value of its law. The first day itself is one of them, or the first that its law covers.
    /// </summary>
    /// <param name="forumId">The forum.</param>
    /// <param name="span">The days; an open end takes in every day.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>Rising; empty when the law does not cover any of the days, or is not known.</returns>
    public async Task<IReadOnlyList<LocalDate>> CheckDaysAsync(long forumId, Span span, CancellationToken cancel)
    {
        var fora = await AskOnceAsync(ForumRows, row => row.FactId, [forumId], cancel);
        var law = await session.LawAsync(State, cancel);
        if (fora.Count == 0 || !law.TryGetValue(fora[0].Kind, out var document))
            return [];
        var changes = (await ChangeDaysAsync([forumId], cancel))[forumId];
        var facts = await AskAsync(CheckFacts, [forumId], cancel);
        var first = span.FirstDay is { } day && day > document.CoveredFrom ? day : document.CoveredFrom;
        return
        [
            .. facts.SelectMany(fact => LawDays.Changes(OpenEnd.ToNull(fact.FirstDay), OpenEnd.ToNull(fact.LastDay)))
                .Concat(changes).Append(first)
                .Where(it => it >= first && !(it > span.LastDay))
                .Distinct().Order(),
        ];
    }

    /// <summary>What a check looks at beside the forum's own facts: of each person who has an appointment there, or is a deputy, offices, parties and gender; and the councils.</summary>
    private static IQueryable<DaysOfFact> CheckFactsOf(RegisterContext db, long state, long[] forumIds)
    {
        var seats = db.Seats.Known(state).Where(seat => forumIds.Contains(seat.ForumId)).Select(seat => seat.SeatId);
        var persons = db.Appointments.Known(state).Where(appointment => forumIds.Contains(appointment.ForumId)).Select(appointment => appointment.PersonId)
            .Concat(db.Deputies.Known(state).Where(deputy => deputy.PersonId != null && seats.Contains(deputy.SeatId)).Select(deputy => deputy.PersonId!.Value));
        return Days(db.Offices.Known(state).Where(row => persons.Contains(row.PersonId)))
            .Concat(Days(db.PartyMemberships.Known(state).Where(row => persons.Contains(row.PersonId))))
            .Concat(Days(db.Genders.Known(state).Where(row => persons.Contains(row.PersonId))))
            .Concat(Days(db.CouncilLists.Known(state)))
            .Concat(Days(db.KkrAreas.Known(state)));

        static IQueryable<DaysOfFact> Days<TRow>(IQueryable<TRow> rows)
            where TRow : FactRow =>
            rows.Select(row => new DaysOfFact { FirstDay = row.FirstDay, LastDay = row.LastDay }).Distinct();
    }

    /// <summary>
    /// The days on which something about each forum changes, rising: the first day of a fact or of a value of its law, or the day after
    /// the last. Days before its law is covered are left out; the first covered day is one of them.
    /// </summary>
    public async Task<ILookup<long, LocalDate>> ChangeDaysAsync(IReadOnlyList<long> forumIds, CancellationToken cancel)
    {
        if (forumIds.Count == 0)
            return Nothing<long, LocalDate>();
        var facts = await AskAsync(ForumDays, forumIds, cancel);
        var kinds = await AskOnceAsync(ForumRows, row => row.FactId, forumIds, cancel);
        var lawOf = await LawOfAsync([.. kinds.Select(forum => new LawScope(forum.FactId, forum.Kind, forum.KkrSlug))], cancel);
        return facts
            .SelectMany(fact => LawDays.Changes(OpenEnd.ToNull(fact.FirstDay), OpenEnd.ToNull(fact.LastDay)).Select(day => (fact.ForumId, Day: day)))
            .Concat(lawOf.SelectMany(forum => LawDays.Of(forum.Value).Select(day => (ForumId: forum.Key, Day: day))))
            .Where(change => !(change.Day < lawOf.GetValueOrDefault(change.ForumId)?.CoveredFrom))
            .Distinct()
            .OrderBy(change => change.Day)
            .ToLookup(change => change.ForumId, change => change.Day);
    }

    /// <summary>
    /// The newest day of which a paper tells: a meeting, a stated or attested first day, or an attested last day, of an appointment or
    /// an office; null in an empty register. Assumed days and stated ends are not among them: they tell of the future.
    /// </summary>
    public Task<LocalDate?> LastDayWithFactsAsync(CancellationToken cancel) => session.LastDayAsync(State, async () =>
    {
        var days = await ListAsync(
            db => db.Meetings.Known(State).Select(meeting => meeting.FirstDay)
                .Concat(ToldFirst(db.Appointments))
                .Concat(ToldFirst(db.Offices))
                .Concat(ToldLast(db.Appointments))
                .Concat(ToldLast(db.Offices))
                .OrderByDescending(day => day)
                .Take(1),
            cancel);
        return days.Count == 0 ? null : days[0];
    });

    private IQueryable<LocalDate> ToldFirst<TRow>(IQueryable<TRow> rows)
        where TRow : FactRow =>
        rows.Known(State)
            .Where(row => row.FirstDayBasis == DayBasis.Stated || row.FirstDayBasis == DayBasis.Attested)
            .Select(row => row.FirstDay);

    private IQueryable<LocalDate> ToldLast<TRow>(IQueryable<TRow> rows)
        where TRow : FactRow =>
        rows.Known(State).Where(row => row.LastDayBasis == DayBasis.Attested).Select(row => row.LastDay);

    private sealed class DaysOfFact
    {
        /// <summary>Which forum's; 0 where nobody asks.</summary>
        public long ForumId { get; init; }

        public required LocalDate FirstDay { get; init; }

        public required LocalDate LastDay { get; init; }
    }
}
