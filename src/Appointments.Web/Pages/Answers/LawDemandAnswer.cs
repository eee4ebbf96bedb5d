namespace Appointments.Web.Pages.Answers;

/// <summary>A demand; the list of laws asks only for rule and confirmation.</summary>
public sealed record LawDemandAnswer(
    string Rule,
    string RuleName,
    string Force,
    string Strength,
    string Application,
    bool Confirmed,
    IReadOnlyList<LawParameterAnswer>? Parameters,
    string? FirstDay,
    string? LastDay,
    CitationAnswer? Citation,
    string Mark);
