using Appointments.Domain.Reminders;

namespace Appointments.Web.Hosting.Reminders;

/// <summary>What came of one digest.</summary>
/// <param name="Reminder">To whom.</param>
/// <param name="Digest">What it told.</param>
/// <param name="State">What became of it; <see cref="ReminderDigestState.Sending"/> when it was only tried out.</param>
/// <param name="Fault">Why it was not sent; null when it was.</param>
public sealed record ReminderOutcome(Reminder Reminder, Digest Digest, ReminderDigestState State, string? Fault = null);
