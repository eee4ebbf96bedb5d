namespace Appointments.Web.Pages.Answers;

/// <summary>What came of a registration.</summary>
public sealed record RegistrationAnswer(
    int? Entry,
    bool DryRun,
    bool Replayed,
    RegisteredAppointmentAnswer? Appointment,
    RegisteredForumAnswer? Forum,
    CheckCompositionAnswer? Composition,
    IReadOnlyList<ObjectionAnswer> Warnings,
    IReadOnlyList<ObjectionAnswer> Errors);
