namespace Appointments.Web.Pages.Answers;

/// <summary>The answer of the operation that asks for it.</summary>
public sealed record RemindersData(
    IReadOnlyList<ReminderAnswer> Reminders,
    IReadOnlyList<ReminderDigestAnswer> ReminderDigests);
