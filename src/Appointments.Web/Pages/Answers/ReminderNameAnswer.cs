namespace Appointments.Web.Pages.Answers;

/// <summary>A recipient by name; null once it is erased.</summary>
public sealed record ReminderNameAnswer(
    string Id,
    string? Name);
