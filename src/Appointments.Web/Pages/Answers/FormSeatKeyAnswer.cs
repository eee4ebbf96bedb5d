namespace Appointments.Web.Pages.Answers;

/// <summary>The seat of an appointment.</summary>
public sealed record FormSeatKeyAnswer(
    string? Id,
    string Key,
    string Label,
    Named AppointedBy);
