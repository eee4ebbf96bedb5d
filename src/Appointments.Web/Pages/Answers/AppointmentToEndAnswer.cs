namespace Appointments.Web.Pages.Answers;

/// <summary>An appointment that may be ended.</summary>
public sealed record AppointmentToEndAnswer(
    string Id,
    string Status,
    string? FirstDay,
    string? LastDay,
    Named Forum);
