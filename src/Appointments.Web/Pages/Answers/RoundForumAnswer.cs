namespace Appointments.Web.Pages.Answers;

/// <summary>The forum of a round.</summary>
public sealed record RoundForumAnswer(
    string Slug,
    string Name,
    int Version,
    Named? Kkr);
