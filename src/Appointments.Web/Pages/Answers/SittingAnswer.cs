namespace Appointments.Web.Pages.Answers;

/// <summary>What came of registering the appointments of a meeting.</summary>
public sealed record SittingAnswer(
    int? Entry,
    IReadOnlyList<RegisteredAppointmentAnswer> Appointments,
    IReadOnlyList<ObjectionAnswer> Warnings,
    IReadOnlyList<ObjectionAnswer> Errors);
