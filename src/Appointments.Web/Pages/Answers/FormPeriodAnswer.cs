namespace Appointments.Web.Pages.Answers;

/// <summary>The function period that the day lies in.</summary>
public sealed record FormPeriodAnswer(
    string? FirstDay,
    string? LastDay);
