namespace Appointments.Web.Pages.Answers;

/// <summary>How the verdict on a board moves.</summary>
public sealed record BoardOutlookAnswer(
    Named Forum,
    string? Before,
    string Worst,
    string? BrokenFrom,
    IReadOnlyList<BoardDayAnswer> Days);
