namespace Appointments.Web.Pages.Answers;

/// <summary>A page of fora of the Blue Book.</summary>
public sealed record BookForaAnswer(
    IReadOnlyList<string> NotCovered,
    PageInfoAnswer PageInfo,
    IReadOnlyList<BookForumAnswer> Nodes);
