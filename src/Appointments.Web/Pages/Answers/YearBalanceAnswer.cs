namespace Appointments.Web.Pages.Answers;

/// <summary>What began in a year.</summary>
public sealed record YearBalanceAnswer(
    int Year,
    BeginnersAnswer Appointments,
    BeginnersAnswer Chairs,
    BeginnersAnswer Nominations);
