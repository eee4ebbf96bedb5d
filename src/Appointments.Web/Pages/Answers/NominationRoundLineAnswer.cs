namespace Appointments.Web.Pages.Answers;

/// <summary>A round of nomination in a list.</summary>
public sealed record NominationRoundLineAnswer(
    string Slug,
    string State,
    string FirstDay,
    string? LastDay,
    string? DeadlineDay,
    string? MeetingDay,
    string EraseDay,
    bool ErasureHeldUp,
    bool ErasureDue,
    string? ErasedDay,
    string? DecidedDay,
    string? WithdrawnDay,
    Named? Forum,
    IReadOnlyList<NominationLineAnswer> Nominations);
