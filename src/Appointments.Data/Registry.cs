using Appointments.Data.Journal;
using Appointments.Data.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data;

/// <summary>The register's doors: every write comes in by <see cref="RecordAsync"/>, every read goes out by <see cref="OpenSession"/>.</summary>
public sealed partial class Registry(RegisterDatabase database, IClock clock)
{
    /// <summary>
    /// Records a command as one entry of the journal, in one transaction. Entries are numbered without gaps in the order of their
    /// commits, on every host; writers of one database wait for each other here.
    /// </summary>
    /// <param name="command">What is to be recorded.</param>
    /// <param name="actor">Who asks for it.</param>
    /// <param name="reason">Why, for the reader of the journal; at most 2000 characters, may be empty.</param>
    /// <param name="cancel">Until the commit nothing has happened.</param>
    /// <exception cref="Exception">What the command threw; nothing is written then.</exception>
    public async Task<RecordResult> RecordAsync(Command command, Actor actor, string reason, CancellationToken cancel)
    {
        using var turn = await WriterQueue.EnterAsync(database.FilePath, cancel);
        await using var context = database.CreateWritingContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var head = await LockHeadAsync(context, cancel);
        var recording = new Recording(context, head, command.Kind, clock.GetCurrentInstant());
        await command.DecideAsync(recording, cancel);
        if (command.Kind == EntryKind.Import && recording.IsEmpty) return new RecordResult(head.Number, head.At, Recorded: false);
        await recording.WriteAsync(command, actor, reason, cancel);
        await transaction.CommitAsync(cancel);
        return new RecordResult(recording.Number, recording.At, Recorded: true);
    }

    // An update that changes nothing takes the row's lock on every database; reading first would let two writers see the same head.
    private static async Task<JournalHeadRow> LockHeadAsync(RegisterContext context, CancellationToken cancel)
    {
        await context.JournalHead.ExecuteUpdateAsync(head => head.SetProperty(row => row.Number, row => row.Number), cancel);
        return await context.JournalHead.SingleAsync(cancel);
    }
}
