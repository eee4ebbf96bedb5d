namespace Appointments.Web.Pages.Answers;

/// <summary>What happened in a forum in a term.</summary>
public sealed record HandoverTermAnswer(
    bool Covered,
    HandoverForumAnswer Forum,
    IReadOnlyList<AppointmentAnswer> Appointments,
    IReadOnlyList<VacantStretchAnswer> Vacant);
