namespace Appointments.Web.Pages.Answers;

/// <summary>A person's appointments.</summary>
public sealed record AppointmentsOfAnswer(
    IReadOnlyList<AppointmentToEndAnswer> Appointments);
