namespace Appointments.Web.Pages.Answers;

/// <summary>Why a seat is vacant.</summary>
public sealed record BookVacancyAnswer(
    string? Reason,
    Named? FormerHolder);
