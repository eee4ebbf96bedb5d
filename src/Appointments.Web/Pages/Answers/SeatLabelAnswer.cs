namespace Appointments.Web.Pages.Answers;

/// <summary>A seat by its label, and its forum where the question asked for it.</summary>
public sealed record SeatLabelAnswer(
    string Label,
    Named? Forum = null);
