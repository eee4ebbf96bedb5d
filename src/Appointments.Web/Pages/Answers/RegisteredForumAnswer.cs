namespace Appointments.Web.Pages.Answers;

/// <summary>The forum of a registration.</summary>
public sealed record RegisteredForumAnswer(
    string Slug,
    string Name,
    int Version);
