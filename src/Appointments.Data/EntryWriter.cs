using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rights;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Data.Views;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data;

/// <summary>Takes one request from the lock of the journal's head to the entry, all inside the context's transaction; the caller commits or does not.</summary>
internal sealed class EntryWriter(RegisterContext context, RegisterSession session, IClock clock)
{
    public async Task<RecordResult> WriteAsync(Request request, CancellationToken cancel)
    {
        var head = await LockHeadAsync(cancel);
        if (await FindAsync(request, cancel) is { } earlier)
            return await ReplayAsync(request, earlier, cancel);

        var command = request.Command;
        var recording = new Recording(context, session, head, command.Kind, request.Actor, clock.GetCurrentInstant()) { Reach = request.Territory is { } territory ? new Reach(context, head.Number, territory) : null };
        await command.DecideAsync(recording, cancel);
        var found = new RecordResult(head.Number, head.At, Recorded: false);
        if (recording.Reach is { } reach && await reach.RefusalAsync(recording, cancel) is { } outside) return found with { Refusals = [outside] };
        if (recording.Refusals.Count > 0) return found with { Refusals = recording.Refusals };
        if (command.Kind == EntryKind.Import && recording.IsEmpty) return found;
        await recording.WriteAsync(request, cancel);

        var judgement = await JudgeAsync(command, recording.Number, recording.Result, cancel);
        return judgement.Refusals.Count > 0
            ? found with { Refusals = judgement.Refusals, Warnings = judgement.Warnings }
            : new RecordResult(recording.Number, recording.At, Recorded: true) { Warnings = judgement.Warnings, Result = recording.Result };
    }

    // An update that changes nothing takes the row's lock on every database; reading first would let two writers see the same head.
    private async Task<JournalHeadRow> LockHeadAsync(CancellationToken cancel)
    {
        await context.JournalHead.ExecuteUpdateAsync(head => head.SetProperty(row => row.Number, row => row.Number), cancel);
        var head = await context.JournalHead.SingleAsync(cancel);
        session.RequireNewest(new RegisterState(head.Number, head.At));
        return head;
    }

    private async Task<JournalRow?> FindAsync(Request request, CancellationToken cancel)
    {
        var (actor, key) = (request.Actor.Name, request.IdempotencyKey);
        return key is null ? null : await context.Journal.FirstOrDefaultAsync(entry => entry.Actor == actor && entry.IdempotencyKey == key, cancel);
    }

    /// <summary>The answer of then, when the request is the one of then.</summary>
    private async Task<RecordResult> ReplayAsync(Request request, JournalRow entry, CancellationToken cancel)
    {
        var recorded = JsonNode.Parse(entry.Command)!;
        if (!await IsSameAsync(request, entry, recorded, cancel)) return new RecordResult(entry.Number, entry.At, Recorded: false) { Refusals = [KeyUsed(request, entry)] };
        var result = (long?)recorded[CommandJson.Result];
        var judgement = await JudgeAsync(request.Command, entry.Number, result, cancel);
        return new RecordResult(entry.Number, entry.At, Recorded: false) { Replayed = true, Result = result, Warnings = judgement.Warnings };
    }

    private async Task<bool> IsSameAsync(Request request, JournalRow entry, JsonNode recorded, CancellationToken cancel)
    {
        if ((string?)recorded[CommandJson.Command] != request.Command.Name || entry.Reason != request.Reason) return false;
        var digests = CommandJson.Digests(recorded[CommandJson.Input]).Select(Convert.FromHexString).ToList();
        var values = new Dictionary<string, SealedValueRow>(StringComparer.Ordinal);
        foreach (var digest in digests)
        {
            if (await context.SealedValues.FirstOrDefaultAsync(value => value.Digest == digest, cancel) is { } kept) values[Convert.ToHexStringLower(digest)] = kept;
        }

        return CommandJson.IsSame(request.Command.ToJson(), recorded[CommandJson.Input], values);
    }

    private async Task<Judgement> JudgeAsync(Command command, long number, long? result, CancellationToken cancel)
    {
        var judgement = new Judgement(session, number, result);
        await command.JudgeAsync(judgement, cancel);
        return judgement;
    }

    private static Objection KeyUsed(Request request, JournalRow entry) => Objection.Of(
        "IDEMPOTENCY_KEY_USED",
        $"Nøglen «{request.IdempotencyKey}» er brugt til en anden registrering (nr. {entry.Number}). Send den samme registrering igen, eller brug en ny nøgle.",
        $"The key \"{request.IdempotencyKey}\" was used for another registration (no. {entry.Number}). Send the same registration again, or use a new key.",
        "idempotencyKey");
}
