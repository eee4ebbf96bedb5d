namespace Appointments.Web.Pages.Answers;

/// <summary>The forum of an appointment.</summary>
public sealed record AppointmentForumAnswer(
    string Slug,
    string Name,
    int Version,
    Named? Kkr);
