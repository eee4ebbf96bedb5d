namespace Appointments.Web.Pages.Answers;

/// <summary>What is recorded of a seat's being vacant.</summary>
public sealed record FormerSeatAnswer(
    string? Reason,
    Named? FormerHolder);
