namespace Appointments.Web.Pages.Answers;

/// <summary>A sentence of the legal basis that no rule computes.</summary>
public sealed record SentenceAnswer(
    string Key,
    string Sentence,
    string? Mark,
    CitationAnswer? Citation,
    SentenceTickAnswer? Tick);
