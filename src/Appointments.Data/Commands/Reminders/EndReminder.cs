using System.Text.Json.Nodes;
using Appointments.Data.Journal;

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
        await recording.EraseThereAsync(await RecipientDigests.OfAsync(recording.Context, [reminder], cancel), cancel);
    }
}
