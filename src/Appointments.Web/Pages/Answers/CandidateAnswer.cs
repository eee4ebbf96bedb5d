namespace Appointments.Web.Pages.Answers;

/// <summary>Somebody who could sit in a seat, or is barred from it.</summary>
public sealed record CandidateAnswer(
    PersonLineAnswer Person,
    PartyLetterAnswer? Party,
    string Standing,
    IReadOnlyList<CheckFindingAnswer> Findings);
