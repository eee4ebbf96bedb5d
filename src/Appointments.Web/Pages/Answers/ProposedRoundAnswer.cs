namespace Appointments.Web.Pages.Answers;

/// <summary>A round with its proposals.</summary>
public sealed record ProposedRoundAnswer(
    string Slug,
    string State,
    string? MeetingDay,
    RoundForumAnswer Forum,
    ProposalSheetAnswer? Proposals);
