namespace Appointments.Web.Pages.Answers;

/// <summary>A forum by name, kind and field.</summary>
public sealed record ForumHeadAnswer(
    string Slug,
    string Name,
    string Kind,
    string Field,
    string? CoveredFrom);
