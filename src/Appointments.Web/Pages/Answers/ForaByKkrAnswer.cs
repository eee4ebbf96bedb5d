namespace Appointments.Web.Pages.Answers;

/// <summary>A page of fora with their KKRs.</summary>
public sealed record ForaByKkrAnswer(
    PageInfoAnswer PageInfo,
    IReadOnlyList<ForumKkrAnswer> Nodes);
