namespace Appointments.Web.Pages.Answers;

/// <summary>The seats of one forum that a KKR fills.</summary>
public sealed record ForumBalanceAnswer(
    Named Forum,
    SeatBalanceAnswer Seats);
