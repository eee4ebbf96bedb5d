namespace Appointments.Web.Pages.Answers;

/// <summary>The appointment that a proposal is about.</summary>
public sealed record ProposedAppointmentAnswer(
    string Id,
    string? FirstDay,
    Named Person,
    Named Forum);
