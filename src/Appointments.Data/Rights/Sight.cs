using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Composition;
using Appointments.Domain.Rights;

namespace Appointments.Data.Rights;

/// <summary>What of the confidential matters a reader sees: none as the public, those of their own KKRs' fora as a registrar or a head, all as the auditor or an administrator.</summary>
internal sealed class Sight(Caller caller)
{
    private readonly string[] kkrs = [.. caller.SeesWithin ?? new HashSet<string>(StringComparer.Ordinal)];

    /// <summary>True when nothing confidential is seen.</summary>
    public bool IsPublic { get; } = caller.Audience == Audience.Public;

    /// <summary>True when all is seen.</summary>
    public bool IsWhole { get; } = caller.Audience == Audience.Secretariat && caller.SeesWithin is null;

    /// <summary>The fora of the reader's own KKRs: that belong to one, or to which one appoints.</summary>
    public IQueryable<long> Fora(RegisterContext db)
    {
        var own = kkrs;
        return db.Fora.Where(forum => own.Contains(forum.KkrSlug ?? forum.Slug)).Select(forum => forum.FactId)
            .Concat(db.Seats.Where(seat => own.Contains(seat.AppointedBy)).Select(seat => seat.ForumId));
    }

    /// <summary>The nominations that the reader may know of.</summary>
    public IQueryable<NominationRow> Nominations(RegisterContext db)
    {
        if (IsWhole)
            return db.Nominations;
        if (IsPublic)
            return db.Nominations.Where(row => !row.Confidential);
        var own = Fora(db);
        return db.Nominations.Where(row => !row.Confidential || own.Contains(row.ForumId));
    }

    /// <summary>The rounds of nomination that the reader may know of. The public is not asked for: it knows of none.</summary>
    public IQueryable<NominationRoundRow> Rounds(RegisterContext db)
    {
        if (IsWhole)
            return db.NominationRounds;
        var own = Fora(db);
        return db.NominationRounds.Where(row => own.Contains(row.ForumId));
    }

    /// <summary>The papers that the reader may know of; not asked for the public.</summary>
    public IQueryable<PaperRow> Papers(RegisterContext db)
    {
        if (IsWhole)
            return db.Papers;
        var own = kkrs;
        return db.Papers.Where(row => own.Contains(row.Body) || db.Fora.Any(forum => forum.Slug == row.Body && own.Contains(forum.KkrSlug!)));
    }

    /// <summary>The recipients of mail that the reader may know of; not asked for the public.</summary>
    public IQueryable<ReminderRow> Reminders(RegisterContext db)
    {
        if (IsWhole)
            return db.Reminders;
        var own = kkrs;
        return db.Reminders.Where(row => own.Contains(row.KkrSlug!));
    }

    /// <summary>The proposals of the public that the reader may know of: they name people, and what somebody wrote of them. Not asked for the public, which knows its own by the code of the receipt.</summary>
    public IQueryable<ProposalRow> Proposals(RegisterContext db) => IsWhole ? db.Proposals : new OwnOfKkrs(db, kkrs).Proposals(Fora(db));

    /// <summary>The entries that hold something which the reader may not know of; not asked for one who sees all.</summary>
    public IQueryable<JournalRow> EntriesWithHidden(RegisterContext db, IQueryable<JournalRow> entries)
    {
        if (IsPublic)
        {
            return entries.Where(entry =>
                db.Nominations.Any(row => row.Confidential && (row.RecordedIn == entry.Number || row.SupersededIn == entry.Number))
                || db.NominationRounds.Any(row => row.RecordedIn == entry.Number)
                || db.NominationLinks.Any(row => row.RecordedIn == entry.Number || row.SupersededIn == entry.Number)
                || db.LetterTemplates.Any(row => row.RecordedIn == entry.Number || row.SupersededIn == entry.Number)
                || db.Reminders.Any(row => row.RecordedIn == entry.Number || row.SupersededIn == entry.Number)
                || db.ReminderDigests.Any(row => row.RecordedIn == entry.Number || row.SupersededIn == entry.Number));
        }

        var (own, fora) = (kkrs, Fora(db));
        return entries.Where(entry =>
            db.Nominations.Any(row => row.Confidential && !fora.Contains(row.ForumId) && (row.RecordedIn == entry.Number || row.SupersededIn == entry.Number))
            || db.NominationRounds.Any(row => !fora.Contains(row.ForumId) && row.RecordedIn == entry.Number)
            || db.NominationLinks.Any(row => (row.RecordedIn == entry.Number || row.SupersededIn == entry.Number) && db.NominationRounds.Any(round => round.FactId == row.RoundId && !fora.Contains(round.ForumId)))
            || db.Reminders.Any(row => (row.KkrSlug == null || !own.Contains(row.KkrSlug)) && (row.RecordedIn == entry.Number || row.SupersededIn == entry.Number))
            || db.ReminderDigests.Any(row => (row.RecordedIn == entry.Number || row.SupersededIn == entry.Number)
                && db.Reminders.Any(reminder => reminder.FactId == row.ReminderId && (reminder.KkrSlug == null || !own.Contains(reminder.KkrSlug)))));
    }
}
