namespace Appointments.Web.Pages.Answers;

/// <summary>What is recorded of a vacant seat.</summary>
public sealed record VacancyAnswer(
    string? Reason,
    Named? FormerHolder,
    SourceAnswer Source);
