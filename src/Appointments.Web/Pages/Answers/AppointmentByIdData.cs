namespace Appointments.Web.Pages.Answers;

/// <summary>The answer of the question appointment.</summary>
public sealed record AppointmentByIdData(
    AppointmentByIdAnswer? Node);
