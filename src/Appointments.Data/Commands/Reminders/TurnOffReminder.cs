using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands.Reminders;

/// <summary>A recipient turns the reminders off by the link of any mail that was sent. The secretariat may turn them on again.</summary>
/// <param name="tokenHash">Made by <see cref="Domain.Reminders.ReminderSecret.Hash"/>.</param>
public sealed class TurnOffReminder(string tokenHash) : Command
{
    /// <inheritdoc/>
    public override string Name => "turn-off-reminder";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new() { ["link"] = tokenHash };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        // Also of a mail that was tried again under another link: the first may have arrived.
        var digest = await recording.Context.ReminderDigests.FirstOrDefaultAsync(row => row.TokenHash == tokenHash, cancel);
        var row = digest is null ? null : await recording.Standing<ReminderRow>().FirstOrDefaultAsync(it => it.FactId == digest.ReminderId, cancel);
        if (row is null)
        {
            recording.Refuse(Objection.Of(
                "LINK_CLOSED",
                $"Linket hører ikke til påmindelser, der sendes. Får du stadig mail, så svar på den eller skriv til sekretariatet.",
                $"The link belongs to no reminders that are sent. If mail still comes, answer it or write to the secretariat."));
            return;
        }

        if (!row.IsOn)
        {
            recording.Refuse(Objection.Of("ALREADY_OFF", $"Påmindelserne er allerede slået fra; der sendes intet.", $"The reminders are off already; nothing is sent."));
            return;
        }

        recording.Supersede(row);
        recording.Result = recording.Add(new ReminderRow
        {
            FactId = row.FactId,
            NameDigest = row.NameDigest,
            AddressDigest = row.AddressDigest,
            KkrSlug = row.KkrSlug,
            Kinds = row.Kinds,
            DaysAhead = row.DaysAhead,
            Weekday = row.Weekday,
            Language = row.Language,
            IsOn = false,
            SetAt = recording.At,
            Span = row.Span,
            Source = row.Source,
        });
    }
}
