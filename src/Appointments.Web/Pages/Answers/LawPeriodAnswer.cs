namespace Appointments.Web.Pages.Answers;

/// <summary>A function period.</summary>
public sealed record LawPeriodAnswer(
    string? FirstDay,
    string FirstDayBasis,
    string? LastDay,
    string LastDayBasis,
    bool IsCouncilTerm,
    CitationAnswer? Citation,
    string Mark);
