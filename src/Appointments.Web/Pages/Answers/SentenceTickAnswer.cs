namespace Appointments.Web.Pages.Answers;

/// <summary>What somebody has judged of a sentence that no rule computes.</summary>
public sealed record SentenceTickAnswer(
    string Verdict,
    string Why,
    string Author,
    string? FirstDay,
    string FirstDayBasis,
    string? LastDay,
    string LastDayBasis);
