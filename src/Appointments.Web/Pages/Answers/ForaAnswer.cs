namespace Appointments.Web.Pages.Answers;

/// <summary>A page of fora.</summary>
public sealed record ForaAnswer(
    int TotalCount,
    IReadOnlyList<string> NotCovered,
    PageInfoAnswer PageInfo,
    IReadOnlyList<ForumLineAnswer> Nodes);
