namespace Appointments.Web.Pages.Answers;

/// <summary>A forum of a KKR, to be drawn.</summary>
public sealed record ForumSpreadLineAnswer(
    SlugAnswer Forum,
    ForumSpreadSeatsAnswer Seats);
