namespace Appointments.Web.Pages.Answers;

/// <summary>A seat group of a round.</summary>
public sealed record RoundGroupAnswer(
    string SeatGroup,
    string Label,
    IReadOnlyList<string> Seats,
    string? Criteria,
    bool? Jointly,
    string Mark,
    IReadOnlyList<NominatorCheckAnswer> Organisations);
