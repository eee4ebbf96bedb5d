namespace Appointments.Web.Pages.Answers;

/// <summary>The answer of the question decisions.</summary>
public sealed record DecisionsData(
    DecisionsForumAnswer? Forum);
