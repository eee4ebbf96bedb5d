namespace Appointments.Web.Pages.Answers;

/// <summary>One thing that changes.</summary>
public sealed record LawChangeLineAnswer(
    string Subject,
    string? Before,
    string? Now);
