using System.Text.Json.Nodes;
using Appointments.Data.Import;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Reminders;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands.Reminders;

/// <summary>
/// A host takes a digest before it sends it: behind the lock of the journal's head only one can. When there is nothing to tell, that is all there is to log.
/// </summary>
/// <param name="reminder">To whom.</param>
/// <param name="dueDay">The day it was due.</param>
/// <param name="day">The day of which it tells.</param>
/// <param name="counts">How many lines of each kind; empty for nothing to tell.</param>
/// <param name="tokenHash">Of the link in the mail; null when no mail is made.</param>
/// <param name="atOnce">True when one that failed need not wait before it is tried again.</param>
public sealed class TakeDigest(long reminder, LocalDate dueDay, LocalDate day, IReadOnlyList<ReminderCount> counts, string? tokenHash, bool atOnce) : Command
{
    /// <inheritdoc/>
    public override string Name => "take-digest";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Note;

    internal override JsonObject ToJson() => new()
    {
        ["reminder"] = reminder, ["dueDay"] = dueDay.Iso(), ["day"] = day.Iso(), ["counts"] = new JsonArray([.. DigestCounts.Write(counts).Select(count => JsonValue.Create(count))]), ["link"] = tokenHash,
    };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await recording.ReminderAsync(reminder, cancel) is not { } row)
            return;
        var earlier = await recording.Standing<ReminderDigestRow>().Where(it => it.ReminderId == reminder && it.DueDay >= dueDay).OrderByDescending(it => it.DueDay).FirstOrDefaultAsync(cancel);
        if (!row.IsOn) recording.Refuse(Objection.Of("REMINDER_OFF", $"Påmindelserne er slået fra.", $"The reminders are off."));
        if (earlier is not null && !IsOpen(earlier, recording.At))
            recording.Refuse(Objection.Of("ALREADY_TAKEN", $"Påmindelsen for den {dueDay.Danish()} er allerede taget.", $"The digest of {dueDay.English()} is taken already."));
        if (recording.Refusals.Count > 0)
            return;
        if (earlier is not null) recording.Supersede(earlier);
        recording.Result = recording.Add(new ReminderDigestRow
        {
            FactId = earlier?.FactId ?? 0,
            ReminderId = reminder,
            DueDay = dueDay,
            Day = day,
            State = counts.Count == 0 ? ReminderDigestState.NothingToTell : ReminderDigestState.Sending,
            Counts = DigestCounts.Write(counts),
            Tries = (earlier?.Tries ?? 0) + 1,
            At = recording.At,
            TokenHash = tokenHash,
            Span = Always.Span,
            Source = SourceOf.Registration(recording),
        });
    }

    private bool IsOpen(ReminderDigestRow earlier, Instant now) =>
        earlier.DueDay == dueDay && earlier.State == ReminderDigestState.Failed && (atOnce || earlier.ToDigest(fault: null).MayBeTriedAgain(now));
}
