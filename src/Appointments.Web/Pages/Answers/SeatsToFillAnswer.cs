namespace Appointments.Web.Pages.Answers;

/// <summary>A page of fora with their seats.</summary>
public sealed record SeatsToFillAnswer(
    IReadOnlyList<string> NotCovered,
    PageInfoAnswer PageInfo,
    IReadOnlyList<FillForumAnswer> Nodes);
