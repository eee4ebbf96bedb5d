namespace Appointments.Web.Pages.Answers;

/// <summary>A digest as the log has it.</summary>
public sealed record ReminderDigestAnswer(
    string Id,
    string DueDay,
    string Day,
    string State,
    int Tries,
    string At,
    string? Fault,
    IReadOnlyList<ReminderCountAnswer> Counts,
    ReminderNameAnswer? Reminder);
