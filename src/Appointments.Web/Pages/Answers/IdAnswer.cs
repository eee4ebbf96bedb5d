namespace Appointments.Web.Pages.Answers;

/// <summary>A thing by its global id.</summary>
public sealed record IdAnswer(
    string Id);
