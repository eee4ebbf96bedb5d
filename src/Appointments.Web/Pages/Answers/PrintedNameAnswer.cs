namespace Appointments.Web.Pages.Answers;

/// <summary>A line of an attendance list.</summary>
public sealed record PrintedNameAnswer(
    string? PrintedName);
