namespace Appointments.Web.Pages.Answers;

/// <summary>Those who could sit in a seat.</summary>
public sealed record CandidatesAnswer(
    string Day,
    string Considered,
    int Fits,
    int FitsWithFinding,
    int Barred,
    int LeftOut,
    string? LeftOutWhy,
    IReadOnlyList<CandidateAnswer> Items);
