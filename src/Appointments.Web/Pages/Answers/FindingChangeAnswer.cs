namespace Appointments.Web.Pages.Answers;

/// <summary>What a rule finds and did not find before.</summary>
public sealed record FindingChangeAnswer(
    string Rule,
    string? Before,
    string? After,
    bool ByElection,
    bool Binds,
    string Message,
    string? Sum,
    CitationAnswer? Citation);
