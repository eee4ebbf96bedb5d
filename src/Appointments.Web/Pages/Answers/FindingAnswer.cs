namespace Appointments.Web.Pages.Answers;

/// <summary>What one rule found.</summary>
public sealed record FindingAnswer(
    string Rule,
    string Force,
    string Strength,
    string Application,
    bool Confirmed,
    string Answer,
    string? Demanded,
    string? Found,
    string? Missing,
    string? Caveat,
    string Message,
    string? Sum,
    CitationAnswer? Citation,
    LawComparisonAnswer? Before,
    LawComparisonAnswer? After);
