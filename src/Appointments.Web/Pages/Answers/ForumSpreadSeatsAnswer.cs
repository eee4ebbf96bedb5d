namespace Appointments.Web.Pages.Answers;

/// <summary>Who sits in the seats that a KKR fills, counted.</summary>
public sealed record ForumSpreadSeatsAnswer(
    GenderCountsAnswer Gender);
