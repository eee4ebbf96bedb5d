namespace Appointments.Web.Pages.Answers;

/// <summary>Those who began in a year.</summary>
public sealed record BeginnersAnswer(
    int Count,
    int DayNotStated,
    GenderCountsAnswer Gender);
