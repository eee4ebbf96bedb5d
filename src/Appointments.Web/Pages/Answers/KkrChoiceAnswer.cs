namespace Appointments.Web.Pages.Answers;

/// <summary>A KKR that may be chosen.</summary>
public sealed record KkrChoiceAnswer(
    string Slug,
    string Name,
    int ForaCount,
    ForumSlugAnswer? Forum);
