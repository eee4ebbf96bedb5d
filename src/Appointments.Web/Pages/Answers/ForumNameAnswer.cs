namespace Appointments.Web.Pages.Answers;

/// <summary>A forum to choose.</summary>
public sealed record ForumNameAnswer(
    string Slug,
    string Name);
