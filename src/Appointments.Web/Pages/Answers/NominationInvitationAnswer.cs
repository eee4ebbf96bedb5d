namespace Appointments.Web.Pages.Answers;

/// <summary>What the link of an organisation opens.</summary>
public sealed record NominationInvitationAnswer(
    bool Open,
    string FirstDay,
    string? LastDay,
    string DeadlineDay,
    string? MeetingDay,
    string EraseDay,
    string EraseReason,
    OrganisationAnswer? Organisation,
    Named? Forum,
    IReadOnlyList<SentNominationAnswer> Sent,
    IReadOnlyList<InvitationGroupAnswer> Groups,
    FindingAnswer? BothSexes);
