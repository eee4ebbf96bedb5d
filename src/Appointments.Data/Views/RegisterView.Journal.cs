using Appointments.Data.Journal;
using Appointments.Data.Storage;
using Appointments.Data.Views.Changes;
using Appointments.Domain.Composition;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>Entries of the journal after a number, the oldest first: a feed that nothing is inserted into.</summary>
    /// <param name="filter">Which entries.</param>
    /// <param name="after">Number of an entry; 0 for all.</param>
    /// <param name="before">Only entries before this number; null for all.</param>
    /// <param name="first">How many at most; positive.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<ChangePage> ChangesAfterAsync(ChangeFilter filter, long after, long? before, int first, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(first);
        var rows = await ChangesAsync(db => Between(Fitting(db, filter), after, before).OrderBy(entry => entry.Number).Take(first + 1), cancel);
        return new ChangePage([.. rows.Take(first)], rows.Count > first);
    }

    /// <summary>The last entries of the journal, or the last before a number; given oldest first all the same.</summary>
    /// <param name="filter">Which entries.</param>
    /// <param name="before">Number of an entry; null for the end of the journal.</param>
    /// <param name="after">Only entries after this number; 0 for all.</param>
    /// <param name="last">How many at most; positive.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<ChangePage> ChangesBeforeAsync(ChangeFilter filter, long? before, long after, int last, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(last);
        var rows = await ChangesAsync(db => Between(Fitting(db, filter), after, before).OrderByDescending(entry => entry.Number).Take(last + 1), cancel);
        return new ChangePage([.. rows.Take(last).Reverse()], rows.Count > last);
    }

    /// <summary>How many entries fit.</summary>
    public Task<int> CountChangesAsync(ChangeFilter filter, CancellationToken cancel) => session.AskAsync(db => Fitting(db, filter).CountAsync(cancel), cancel);

    /// <summary>Entries by number, aligned; null for a number that the journal has not come to in this state.</summary>
    public async Task<IReadOnlyList<Change?>> ChangesByNumberAsync(IReadOnlyList<long> numbers, CancellationToken cancel)
    {
        if (numbers.Count == 0)
            return [];
        var distinct = numbers.Distinct().ToArray();
        var rows = await ChangesAsync(db => Open(db).Where(entry => entry.Number <= State && EF.Parameter(distinct).Contains(entry.Number)), cancel);
        return Align(numbers, rows.ToDictionary(change => change.Number));
    }

    /// <summary>
    /// The entries that the reader may know of. What concerns nothing but confidential nominations, rounds, their links and letters, or who is reminded by mail, is the secretariat's;
    /// an entry that appoints somebody as well is everybody's, and only what is confidential in it stays unsaid.
    /// </summary>
    private IQueryable<JournalRow> Open(RegisterContext db)
    {
        if (session.Sight.IsWhole)
            return db.Journal;
        var hidden = session.Sight.EntriesWithHidden(db, db.Journal).Select(entry => entry.Number);
        return db.Journal.Where(entry => !hidden.Contains(entry.Number) || db.Appointments.Any(row => row.RecordedIn == entry.Number));
    }

    private async Task<IReadOnlyList<Change>> ChangesAsync(Func<RegisterContext, IQueryable<JournalRow>> which, CancellationToken cancel)
    {
        // All but the facts, which may be long.
        var rows = await ListAsync(
            db => which(db).Select(entry => new { entry.Number, entry.At, entry.Actor, entry.Kind, entry.Command, entry.Reason, entry.Hash }),
            cancel);
        return
        [
            .. rows.Select(entry => new Change(
                entry.Number, entry.At, entry.Actor, entry.Kind, CommandJson.NameOf(entry.Command), entry.Reason, Convert.ToHexStringLower(entry.Hash))),
        ];
    }

    private IQueryable<JournalRow> Fitting(RegisterContext db, ChangeFilter filter)
    {
        var (forumId, personId, actor, kind, from, until) = filter;
        var entries = Open(db).Where(entry => entry.Number <= State);
        if (forumId is { } forum)
            entries = Among(entries, TouchedEntries.OfForum(db, forum, session.Sight));
        if (personId is { } person)
            entries = Among(entries, TouchedEntries.OfPerson(db, person));
        if (actor is not null)
            entries = entries.Where(entry => entry.Actor == actor);
        if (kind is { } means)
            entries = entries.Where(entry => entry.Kind == means);
        if (from is { } start)
            entries = entries.Where(entry => entry.At >= start);
        return until is { } end ? entries.Where(entry => entry.At < end) : entries;
    }

    private static IQueryable<JournalRow> Among(IQueryable<JournalRow> entries, IQueryable<long> numbers) => entries.Where(entry => numbers.Contains(entry.Number));

    private static IQueryable<JournalRow> Between(IQueryable<JournalRow> entries, long after, long? before)
    {
        var later = entries.Where(entry => entry.Number > after);
        return before is { } end ? later.Where(entry => entry.Number < end) : later;
    }
}
