namespace Appointments.Web.Pages.Answers;

/// <summary>What one rule found, in short.</summary>
public sealed record OverviewFindingAnswer(
    string Rule,
    string Force,
    string Strength,
    bool Confirmed,
    string Answer,
    string Message,
    string? Missing,
    ActAnswer? Citation,
    IReadOnlyList<FoundSeatAnswer> Seats);
