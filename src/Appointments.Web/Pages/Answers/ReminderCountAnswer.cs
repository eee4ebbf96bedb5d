namespace Appointments.Web.Pages.Answers;

/// <summary>How many lines of a kind.</summary>
public sealed record ReminderCountAnswer(
    string Kind,
    int Count);
