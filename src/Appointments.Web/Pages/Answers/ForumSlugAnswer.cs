namespace Appointments.Web.Pages.Answers;

/// <summary>A forum by its address.</summary>
public sealed record ForumSlugAnswer(
    string Slug);
