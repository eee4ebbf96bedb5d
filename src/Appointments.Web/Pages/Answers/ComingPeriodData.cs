namespace Appointments.Web.Pages.Answers;

/// <summary>What the question <c>coming-period</c> answers; the KKR is null when it is refused.</summary>
public sealed record ComingPeriodData(
    ComingKkrAnswer? Kkr,
    RegisterAnswer Register);
