namespace Appointments.Web.Pages.Answers;

/// <summary>A round of nomination.</summary>
public sealed record NominationRoundAnswer(
    string Slug,
    string State,
    string FirstDay,
    string? LastDay,
    string? NominatorStatus,
    string? NominatorsDay,
    string? DeadlineDay,
    string? MeetingDay,
    string EraseDay,
    string EraseReason,
    bool ErasureHeldUp,
    bool ErasureDue,
    string? InvitedDay,
    string? CheckedDay,
    string? DecidedDay,
    string? InformedDay,
    string? ErasedDay,
    string? WithdrawnDay,
    string? WithdrawnReason,
    SourceAnswer Source,
    RoundForumAnswer Forum,
    IReadOnlyList<RoundGroupAnswer> Groups,
    IReadOnlyList<NominationAnswer> Nominations,
    IReadOnlyList<RoundLinkAnswer> Links,
    FindingAnswer? BothSexes);
