namespace Appointments.Web.Pages.Answers;

/// <summary>Everything somebody was appointed to.</summary>
public sealed record AppointmentsOfData(
    AppointmentsOfAnswer? Person);
