namespace Appointments.Web.Pages.Answers;

/// <summary>A page of fora to choose among.</summary>
public sealed record ForumNamesAnswer(
    PageInfoAnswer PageInfo,
    IReadOnlyList<ForumNameAnswer> Nodes);
