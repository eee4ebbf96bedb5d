namespace Appointments.Web.Pages.Answers;

/// <summary>An appointment that ends soon, or has ended while its holder sits on.</summary>
public sealed record EndingAnswer(
    int DaysLeft,
    OverviewSeatAnswer Seat,
    EndingAppointmentAnswer Appointment);
