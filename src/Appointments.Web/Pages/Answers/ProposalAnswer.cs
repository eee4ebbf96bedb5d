namespace Appointments.Web.Pages.Answers;

/// <summary>What somebody outside the secretariat says is wrong.</summary>
public sealed record ProposalAnswer(
    int Number,
    string State,
    string? Wrong,
    string? Right,
    string? SeenAt,
    bool HasContact,
    string? Contact,
    string ReceivedDay,
    string? Answer,
    string? AnsweredDay,
    int? Correction,
    Named? Forum,
    Named? Person,
    ProposedAppointmentAnswer? Appointment);
