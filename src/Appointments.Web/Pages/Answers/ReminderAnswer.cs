namespace Appointments.Web.Pages.Answers;

/// <summary>Somebody who is reminded by mail.</summary>
public sealed record ReminderAnswer(
    string Id,
    string? Name,
    string? Address,
    Named? Kkr,
    IReadOnlyList<string> Kinds,
    int DaysAhead,
    string? Weekday,
    string Language,
    bool On);
