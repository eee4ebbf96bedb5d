namespace Appointments.Web.Pages.Answers;

/// <summary>Where a fact comes from.</summary>
public sealed record SourceAnswer(
    string Paper,
    string? Day,
    string? Item,
    string Mark,
    string? Note);
