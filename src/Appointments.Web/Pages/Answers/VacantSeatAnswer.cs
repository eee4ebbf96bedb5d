namespace Appointments.Web.Pages.Answers;

/// <summary>A seat that nobody holds; the days are null when the first is not known.</summary>
public sealed record VacantSeatAnswer(
    int? Days,
    OverviewSeatAnswer Seat);
