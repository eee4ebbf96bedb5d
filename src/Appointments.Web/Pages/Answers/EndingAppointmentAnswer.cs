namespace Appointments.Web.Pages.Answers;

/// <summary>An appointment with its last day.</summary>
public sealed record EndingAppointmentAnswer(
    string Id,
    string LastDay,
    string LastDayBasis,
    Named Person);
