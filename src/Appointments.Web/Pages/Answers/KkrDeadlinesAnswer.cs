namespace Appointments.Web.Pages.Answers;

/// <summary>The days that a KKR must keep.</summary>
public sealed record KkrDeadlinesAnswer(
    string Slug,
    string Name,
    CouncilTermAnswer CouncilTerm,
    IReadOnlyList<ChairDeadlineAnswer> Distributions);
