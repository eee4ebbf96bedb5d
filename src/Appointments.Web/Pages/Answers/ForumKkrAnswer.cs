namespace Appointments.Web.Pages.Answers;

/// <summary>A forum with the KKR it belongs to.</summary>
public sealed record ForumKkrAnswer(
    string Slug,
    Named? Kkr);
