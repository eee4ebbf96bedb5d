namespace Appointments.Web.Pages.Answers;

/// <summary>The appointment that a registration brought.</summary>
public sealed record RegisteredAppointmentAnswer(
    string Id,
    string Status,
    string? FirstDay,
    string? LastDay,
    string LastDayBasis,
    Named Person);
