namespace Appointments.Web.Pages.Answers;

/// <summary>Whether a board as a whole is lawful.</summary>
public sealed record CompositionAnswer(
    string Verdict,
    int OpenSeats,
    IReadOnlyList<SentenceAnswer> NotComputed,
    IReadOnlyList<FindingAnswer> Findings);
