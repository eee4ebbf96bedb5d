namespace Appointments.Web.Pages.Answers;

/// <summary>A seat by its label, and its forum and key where the question asked for them.</summary>
public sealed record SeatLabelAnswer(
    string Label,
    Named? Forum = null,
    string? Key = null);
