using System.Diagnostics;
using Appointments.Data.Journal;
using Appointments.Data.Storage;
using Appointments.Data.Views;
using Appointments.Domain.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;

namespace Appointments.Data;

/// <summary>The register's doors: every write comes in by <see cref="RecordAsync(Request, CancellationToken)"/>, every read goes out by <see cref="OpenSession"/>.</summary>
public sealed partial class Registry(RegisterDatabase database, IClock clock)
{
    /// <summary>
    /// Records a command as one entry of the journal, in one transaction, or says why not. Entries are numbered without gaps in the order
    /// of their commits, on every host; writers of one database wait for each other here.
    /// </summary>
    /// <param name="request">What is to be recorded.</param>
    /// <param name="cancel">Until the commit nothing has happened.</param>
    /// <exception cref="RegisterWentBackException">The database holds an older state than before.</exception>
    /// <exception cref="Exception">What the command threw; nothing is written then.</exception>
    public async Task<RecordResult> RecordAsync(Request request, CancellationToken cancel)
    {
        using var turn = await WriterQueue.EnterAsync(database.FilePath, cancel);
        using var activity = RegisterTelemetry.Begin(request.Command);
        var begun = Stopwatch.GetTimestamp();
        RegisterContext? context = null;
        RecordResult? result = null;
        try
        {
            context = database.TakeWritingContext();
            result = await CommitAsync(context, request, cancel);
            reads.Saw(new RegisterState(result.Number, result.At));
            return result;
        }
        finally
        {
            RegisterTelemetry.End(request.Command, begun, result);
            if (result is not null)
                database.GiveBack(context!);
            else if (context is not null)
                await context.DisposeAsync();
        }
    }

    // A fault at the commit leaves open whether the database has it. It is looked for then: only what is not there is done again, with its whole transaction.
    private async Task<RecordResult> CommitAsync(RegisterContext context, Request request, CancellationToken cancel)
    {
        RecordResult? sent = null;
        return await context.Database.CreateExecutionStrategy().ExecuteAsync(
            request,
            async (_, wanted, stop) =>
            {
                sent = null;
                context.ChangeTracker.Clear();
                await using var transaction = await context.Database.BeginTransactionAsync(stop);
                var learned = reads.Fork();
                var result = await new EntryWriter(context, SessionOf(context, learned), clock).WriteAsync(wanted, stop);
                if (!result.Recorded) return result;
                sent = result;
                await transaction.CommitAsync(stop);
                learned.Share();
                return result;
            },
            async (_, wanted, stop) => sent is { } result && await IsThereAsync(context, result, wanted, stop)
                ? new ExecutionResult<RecordResult>(successful: true, result)
                : new ExecutionResult<RecordResult>(successful: false, null!),
            cancel);
    }

    // A number is given out once, and by one host at one instant.
    private static Task<bool> IsThereAsync(RegisterContext context, RecordResult result, Request request, CancellationToken cancel) =>
        context.Journal.AnyAsync(entry => entry.Number == result.Number && entry.At == result.At && entry.Actor == request.Actor.Name && entry.IdempotencyKey == request.IdempotencyKey, cancel);

    /// <summary>Records a command that cannot come twice.</summary>
    /// <inheritdoc cref="RecordAsync(Request, CancellationToken)"/>
    public Task<RecordResult> RecordAsync(Command command, Actor actor, string reason, CancellationToken cancel) =>
        RecordAsync(new Request(command, actor, reason), cancel);

    /// <summary>
    /// Does all that <see cref="RecordAsync(Request, CancellationToken)"/> does but the commit: what it would answer, and the register as it would stand.
    /// Other writers wait until the rehearsal is disposed of, so keep it no longer than the questions take. The key of the request is not used up.
    /// </summary>
    public async Task<Rehearsal> RehearseAsync(Request request, CancellationToken cancel)
    {
        var turn = await WriterQueue.EnterAsync(database.FilePath, cancel);
        var context = database.CreateWritingContext();
        try
        {
            var transaction = await context.Database.BeginTransactionAsync(cancel);
            var session = SessionOf(context, reads.Fork());
            var result = await new EntryWriter(context, session, clock).WriteAsync(request, cancel);
            return new Rehearsal(result, request.Reader is { } reader ? new RegisterSession(new ReadingContexts(context), reads.Fork(), reader) : session, context, transaction, turn);
        }
        catch
        {
            await context.DisposeAsync();
            turn.Dispose();
            throw;
        }
    }

    /// <summary>Reads what an entry in the making has written. With a memory of its own: what it learns of the law must not be remembered when the entry is taken back.</summary>
    private static RegisterSession SessionOf(RegisterContext context, ReadCache learned) => new(new ReadingContexts(context), learned, Caller.System);
}
