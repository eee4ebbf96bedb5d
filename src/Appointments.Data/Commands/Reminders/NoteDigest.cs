using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Reminders;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands.Reminders;

/// <summary>What became of a digest that a host has taken.</summary>
/// <param name="digest">Its id.</param>
/// <param name="fault">Why it could not be sent; null when it was.</param>
/// <param name="isLast">True when it is not to be tried again.</param>
public sealed class NoteDigest(long digest, string? fault, bool isLast) : Command
{
    /// <inheritdoc/>
    public override string Name => "note-digest";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Note;

    private string? Fault => fault is null ? null : fault.Length <= SealedText.Longest ? fault : SealedText.Pieces(fault)[0];

    internal override JsonObject ToJson() => new() { ["digest"] = digest, ["fault"] = CommandJson.Sensitive(Fault), ["last"] = isLast };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        var row = await recording.Standing<ReminderDigestRow>().FirstOrDefaultAsync(it => it.FactId == digest && it.State == ReminderDigestState.Sending, cancel);
        if (row is null)
        {
            recording.Refuse(Objection.Of("NOT_SENDING", $"Påmindelsen er ikke ved at blive sendt.", $"The digest is not being sent."));
            return;
        }

        recording.Supersede(row);
        recording.Result = recording.Add(new ReminderDigestRow
        {
            FactId = row.FactId,
            ReminderId = row.ReminderId,
            DueDay = row.DueDay,
            Day = row.Day,
            State = Fault is null ? ReminderDigestState.Sent : ReminderDigestState.Failed,
            Counts = row.Counts,
            Tries = isLast ? ReminderDigest.MostTries : row.Tries,
            At = recording.At,
            FaultDigest = Fault is { } said ? recording.Seal(said) : null,
            TokenHash = row.TokenHash,
            Span = row.Span,
            Source = row.Source,
        });
    }
}
