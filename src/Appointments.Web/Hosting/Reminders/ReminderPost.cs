using Appointments.Data;
using Appointments.Data.Commands.Reminders;
using Appointments.Data.Journal;
using Appointments.Domain.Composition;
using Appointments.Domain.Reminders;
using Appointments.Domain.Time;
using Appointments.Web.Hosting.Mail;
using NodaTime;

namespace Appointments.Web.Hosting.Reminders;

/// <summary>
/// Sends the digests that are due. A host takes a digest in the register before it sends it, so of any number of hosts one sends; what a host
/// took and never came back to is not sent again, for it may have gone out.
/// </summary>
public sealed partial class ReminderPost(Registry registry, DigestReader reader, DigestMail mails, Mailer mailer, MailSettings settings, IClock clock, ILogger<ReminderPost> log)
{
    /// <summary>Sends what the hour has come for: of each recipient the last digest that was due, once.</summary>
    public Task<IReadOnlyList<ReminderOutcome>> SendDueAsync(CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        return SendAsync(reminder => ReminderSchedule.LastDue(reminder, now, settings.Hour), RegisterDay.Of(now), atOnce: false, dryRun: false, cancel);
    }

    /// <summary>Sends what is due on a day, whatever the hour; one that failed is tried again at once.</summary>
    /// <param name="day">The day of which it tells.</param>
    /// <param name="dryRun">True to send and log nothing.</param>
    /// <param name="cancel">Stops between two mails.</param>
    public Task<IReadOnlyList<ReminderOutcome>> SendAsync(LocalDate day, bool dryRun, CancellationToken cancel) =>
        SendAsync(reminder => DueBy(reminder, day), day, atOnce: true, dryRun, cancel);

    /// <summary>A day on which a recipient was not set yet is due only when it is the very day asked for.</summary>
    private static LocalDate? DueBy(Reminder reminder, LocalDate day)
    {
        var due = ReminderSchedule.OnWeekday(reminder.Weekday, day);
        return due == day || due >= RegisterDay.Of(reminder.SetAt) ? due : null;
    }

    private async Task<IReadOnlyList<ReminderOutcome>> SendAsync(Func<Reminder, LocalDate?> dueDay, LocalDate day, bool atOnce, bool dryRun, CancellationToken cancel)
    {
        var (reminders, digests) = await StandingAsync(cancel);
        var last = digests.GroupBy(digest => digest.ReminderId).ToDictionary(group => group.Key, group => group.MaxBy(digest => digest.DueDay)!);
        if (!dryRun)
        {
            await GiveUpInterruptedAsync(digests, cancel);
        }

        var outcomes = new List<ReminderOutcome>();
        foreach (var reminder in reminders.Where(reminder => reminder is { IsOn: true, Address: not null }))
        {
            if (dueDay(reminder) is { } due && IsOpen(last.GetValueOrDefault(reminder.Id), due, atOnce) && await TryAsync(reminder, due, day, atOnce, dryRun, cancel) is { } outcome)
            {
                outcomes.Add(outcome);
            }
        }

        return outcomes;
    }

    private async Task<(IReadOnlyList<Reminder> Reminders, IReadOnlyList<ReminderDigest> Digests)> StandingAsync(CancellationToken cancel)
    {
        var session = registry.OpenSession(Audience.Secretariat);
        var view = session.AsOf(RegisterDay.Today(clock), (await session.CurrentStateAsync(cancel)).Number);
        return (await view.RemindersAsync(cancel), await view.LastDigestsAsync(cancel));
    }

    /// <summary>Spares the work of making a mail that nobody may send; who really may, the register decides.</summary>
    private bool IsOpen(ReminderDigest? last, LocalDate due, bool atOnce) =>
        last is null || last.DueDay < due || (last.DueDay == due && last.State == ReminderDigestState.Failed && (atOnce || last.MayBeTriedAgain(clock.GetCurrentInstant())));

    /// <summary>One that goes wrong does not keep the others from their mail.</summary>
    private async Task<ReminderOutcome?> TryAsync(Reminder reminder, LocalDate due, LocalDate day, bool atOnce, bool dryRun, CancellationToken cancel)
    {
        try
        {
            var digest = await reader.ReadAsync(reminder, day, cancel);
            var isNothing = digest.Sections.Count == 0;
            return dryRun
                ? new ReminderOutcome(reminder, digest, isNothing ? ReminderDigestState.NothingToTell : ReminderDigestState.Sending)
                : await SendAsync(reminder, digest, due, atOnce, isNothing ? null : ReminderSecret.Create(), cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            NotMade(log, reminder.Id, fault);
            return null;
        }
    }

    /// <summary>Null when another host has taken it, or somebody has turned it off meanwhile.</summary>
    private async Task<ReminderOutcome?> SendAsync(Reminder reminder, Digest digest, LocalDate due, bool atOnce, string? secret, CancellationToken cancel)
    {
        var taken = await registry.RecordAsync(
            new TakeDigest(reminder.Id, due, digest.Day, digest.Counts, secret is null ? null : ReminderSecret.Hash(secret), atOnce), Actor.System, "Påmindelse efter modtagerens indstilling", cancel);
        if (!taken.Recorded)
        {
            return null;
        }

        if (secret is null)
        {
            return new ReminderOutcome(reminder, digest, ReminderDigestState.NothingToTell);
        }

        var fault = await DeliverAsync(reminder, digest, secret, FormattableString.Invariant($"paamindelse-{taken.Result}"), cancel);
        await registry.RecordAsync(new NoteDigest(taken.Result!.Value, fault, isLast: false), Actor.System, fault is null ? "Påmindelsen er sendt" : "Påmindelsen kunne ikke sendes", CancellationToken.None);
        return new ReminderOutcome(reminder, digest, fault is null ? ReminderDigestState.Sent : ReminderDigestState.Failed, fault);
    }

    /// <summary>Why it was not taken; null when it was.</summary>
    private async Task<string?> DeliverAsync(Reminder reminder, Digest digest, string secret, string messageId, CancellationToken cancel)
    {
        try
        {
            using var mail = mails.Write(reminder, digest, secret, messageId);
            await mailer.SendAsync(mail, cancel);
            return null;
        }
        catch (MailException fault)
        {
            NotSent(log, reminder.Id, mailer.Place);
            return fault.Message;
        }
    }

    private async Task GiveUpInterruptedAsync(IReadOnlyList<ReminderDigest> digests, CancellationToken cancel)
    {
        foreach (var digest in digests.Where(digest => digest.IsInterrupted(clock.GetCurrentInstant())))
        {
            await registry.RecordAsync(
                new NoteDigest(digest.Id, "Programmet standsede, mens der blev sendt; mailen kan være nået frem. (The program stopped while sending; the mail may have arrived.)", isLast: true),
                Actor.System, "Afsendelsen blev afbrudt", cancel);
        }
    }

    // Without the fault: a mail server repeats the address in it, and it stands in the register.
    [LoggerMessage(Level = LogLevel.Error, Message = "The digest to recipient {Reminder} was not taken by {Place}; why stands in the log of the reminders")]
    private static partial void NotSent(ILogger logger, long reminder, string place);

    [LoggerMessage(Level = LogLevel.Error, Message = "The digest to recipient {Reminder} could not be made")]
    private static partial void NotMade(ILogger logger, long reminder, Exception fault);
}
