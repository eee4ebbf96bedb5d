namespace Appointments.Web.Pages.Answers;

/// <summary>Where a page stands.</summary>
public sealed record PageInfoAnswer(
    bool HasNextPage,
    string? EndCursor);
