using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Composition;
using Appointments.Domain.Reminders;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>Who is reminded, in the order in which they were set first; empty for the public.</summary>
    public async Task<IReadOnlyList<Reminder>> RemindersAsync(CancellationToken cancel) =>
        session.Audience == Audience.Secretariat ? [.. (await ListAsync(db => Addressed(db, session.Sight.Reminders(db).Known(State).OrderBy(row => row.FactId)), cancel)).Select(row => row.ToReminder())] : [];

    /// <summary>Reminders by id, aligned; null for one there is not, and for the public.</summary>
    public async Task<IReadOnlyList<Reminder?>> RemindersByIdAsync(IReadOnlyList<long> ids, CancellationToken cancel)
    {
        var found = (await RemindersAsync(cancel)).ToDictionary(reminder => reminder.Id);
        return [.. ids.Select(id => found.GetValueOrDefault(id))];
    }

    /// <summary>The log, the newest first; empty for the public.</summary>
    /// <param name="first">How many at most; positive.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<ReminderDigest>> ReminderDigestsAsync(int first, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(first);
        if (session.Audience != Audience.Secretariat)
            return [];
        var rows = await ListAsync(db => Explained(db, Digests(db).Known(State).OrderByDescending(row => row.RecordedIn).ThenByDescending(row => row.FactId).Take(first)), cancel);
        return [.. rows.Select(row => row.Row.ToDigest(row.Fault))];
    }

    /// <summary>The last digest of each recipient, and all that are being sent; nothing for the public.</summary>
    public async Task<IReadOnlyList<ReminderDigest>> LastDigestsAsync(CancellationToken cancel)
    {
        if (session.Audience != Audience.Secretariat)
            return [];
        var rows = await ListAsync(
            db => Digests(db).Known(State).Where(row => row.State == ReminderDigestState.Sending
                || !db.ReminderDigests.Any(later => later.RecordedIn <= State && later.SupersededIn > State && later.ReminderId == row.ReminderId && later.DueDay > row.DueDay)),
            cancel);
        return [.. rows.Select(row => row.ToDigest(fault: null))];
    }

    /// <summary>Whether what the link of a mail belongs to is sent; null when it belongs to nothing any more. Whoever has the link may ask.</summary>
    /// <param name="tokenHash">Made by <see cref="ReminderSecret.Hash"/>.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<bool?> IsReminderOnAsync(string tokenHash, CancellationToken cancel)
    {
        var rows = await ListAsync(
            db => db.Reminders.Known(State).Where(row => db.ReminderDigests.Any(digest => digest.TokenHash == tokenHash && digest.ReminderId == row.FactId)).Select(row => row.IsOn), cancel);
        return rows.Count == 0 ? null : rows[0];
    }

    private IQueryable<ReminderDigestRow> Digests(RegisterContext db)
    {
        if (session.Sight.IsWhole)
            return db.ReminderDigests;
        var reminders = session.Sight.Reminders(db);
        return db.ReminderDigests.Where(row => reminders.Any(reminder => reminder.FactId == row.ReminderId));
    }

    private static IQueryable<AddressedReminder> Addressed(RegisterContext db, IQueryable<ReminderRow> rows) => rows.Select(row => new AddressedReminder
    {
        Row = row,
        Name = db.SealedValues.Where(value => value.Digest == row.NameDigest).Select(value => value.Value).FirstOrDefault(),
        Address = db.SealedValues.Where(value => value.Digest == row.AddressDigest).Select(value => value.Value).FirstOrDefault(),
    });

    private static IQueryable<ExplainedDigest> Explained(RegisterContext db, IQueryable<ReminderDigestRow> rows) => rows.Select(row => new ExplainedDigest
    {
        Row = row,
        Fault = db.SealedValues.Where(value => value.Digest == row.FaultDigest).Select(value => value.Value).FirstOrDefault(),
    });

    private sealed class AddressedReminder
    {
        public required ReminderRow Row { get; init; }

        public required string? Name { get; init; }

        public required string? Address { get; init; }

        public Reminder ToReminder() => Row.ToReminder(Name, Address);
    }

    private sealed class ExplainedDigest
    {
        public required ReminderDigestRow Row { get; init; }

        public required string? Fault { get; init; }
    }
}
