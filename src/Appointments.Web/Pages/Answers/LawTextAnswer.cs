namespace Appointments.Web.Pages.Answers;

/// <summary>A purpose, or a sentence that is not computed.</summary>
public sealed record LawTextAnswer(
    string Text,
    CitationAnswer? Citation,
    string Mark,
    string? FirstDay,
    string? LastDay);
