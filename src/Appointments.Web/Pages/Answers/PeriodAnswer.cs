namespace Appointments.Web.Pages.Answers;

/// <summary>A stretch of days with the basis of each bound.</summary>
public sealed record PeriodAnswer(
    string? FirstDay,
    string FirstDayBasis,
    string? LastDay,
    string LastDayBasis);
