namespace Appointments.Domain.Composition.Candidates;

/// <summary>A candidate with what the person's sitting there would mean.</summary>
/// <param name="Candidate">Who.</param>
/// <param name="Standing">How the person fits.</param>
/// <param name="Findings">What would be broken or made worse, or would have to be known: what bars first, then law before statute, agreement, principle and convention. Empty when the person fits.</param>
public sealed record JudgedCandidate(Candidate Candidate, CandidateStanding Standing, IReadOnlyList<Finding> Findings);
