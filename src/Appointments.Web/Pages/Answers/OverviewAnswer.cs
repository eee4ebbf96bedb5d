namespace Appointments.Web.Pages.Answers;

/// <summary>What the day asks of a secretariat.</summary>
public sealed record OverviewAnswer(
    string Through,
    int Fora,
    int NotStated,
    IReadOnlyList<VacantSeatAnswer> Vacancies,
    IReadOnlyList<EndingAnswer> Ending,
    IReadOnlyList<ForumFindingAnswer> EligibilityLost,
    IReadOnlyList<ForumFindingAnswer> DecisionsMissing,
    IReadOnlyList<ForumFindingAnswer> Findings,
    IReadOnlyList<ForceCountAnswer> Undetermined,
    IReadOnlyList<DeadlineAnswer> Deadlines,
    IReadOnlyList<NextMeetingAnswer> Meetings,
    IReadOnlyList<NominationDeadlineAnswer> NominationDeadlines,
    int? OpenProposals);
