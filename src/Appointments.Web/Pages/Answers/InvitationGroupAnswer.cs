namespace Appointments.Web.Pages.Answers;

/// <summary>A seat group for which the holder of a link may nominate.</summary>
public sealed record InvitationGroupAnswer(
    string SeatGroup,
    string Label,
    int Count,
    string? Criteria);
