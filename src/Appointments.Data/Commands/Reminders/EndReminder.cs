using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands.Reminders;

/// <summary>Somebody is not to be reminded any more: name and address are erased everywhere, in the journal and the log too. What was sent when stays.</summary>
/// <param name="reminder">Its id.</param>
/// <param name="expectedVersion">The version of the register that the caller saw; null when it does not matter.</param>
public sealed class EndReminder(long reminder, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "end-reminder";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Erasure;

    internal override JsonObject ToJson() => new() { ["reminder"] = reminder };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        if (await recording.ReminderAsync(reminder, cancel) is not { } row || recording.Refusals.Count > 0)
            return;
        recording.Supersede(row);
        recording.Result = row.FactId;
        foreach (var digest in await DigestsAsync(recording.Context, cancel))
        {
            if (await recording.Context.SealedValues.AnyAsync(value => value.Digest == digest, cancel)) recording.Erase(digest);
        }
    }

    /// <summary>Of every version of the reminder and of its digests, and of the commands that wrote them.</summary>
    private async Task<IReadOnlyList<byte[]>> DigestsAsync(Storage.RegisterContext db, CancellationToken cancel)
    {
        var versions = await db.Reminders.Where(row => row.FactId == reminder).ToListAsync(cancel);
        var digests = await db.ReminderDigests.Where(row => row.ReminderId == reminder).ToListAsync(cancel);
        long[] entries = [.. versions.Select(row => row.RecordedIn).Concat(digests.Select(row => row.RecordedIn)).Distinct()];
        var commands = await db.Journal.Where(entry => EF.Parameter(entries).Contains(entry.Number)).Select(entry => entry.Command).ToListAsync(cancel);
        return
        [
            .. versions.SelectMany(row => new[] { row.NameDigest, row.AddressDigest })
                .Concat(digests.Select(row => row.FaultDigest).OfType<byte[]>())
                .Concat(commands.SelectMany(command => CommandJson.Digests(JsonNode.Parse(command)![CommandJson.Input])).Select(Convert.FromHexString))
                .DistinctBy(Convert.ToHexString, StringComparer.Ordinal),
        ];
    }
}
