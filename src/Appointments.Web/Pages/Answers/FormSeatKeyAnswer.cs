namespace Appointments.Web.Pages.Answers;

/// <summary>The seat of an appointment.</summary>
public sealed record FormSeatKeyAnswer(
    string Key,
    string Label,
    Named AppointedBy);
