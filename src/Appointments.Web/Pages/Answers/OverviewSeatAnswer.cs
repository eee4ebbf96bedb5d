namespace Appointments.Web.Pages.Answers;

/// <summary>A seat with its forum; what the question did not ask for is null.</summary>
public sealed record OverviewSeatAnswer(
    string Key,
    string Label,
    string? ExOfficioOffice,
    Named Forum,
    string? VacantSince,
    FormerSeatAnswer? Vacancy,
    Named? AppointedBy);
