namespace Appointments.Web.Pages.Answers;

/// <summary>A seat with those who could sit in it; null for one that follows an office.</summary>
public sealed record CandidatesSeatAnswer(
    string Label,
    CandidatesAnswer? Candidates);
