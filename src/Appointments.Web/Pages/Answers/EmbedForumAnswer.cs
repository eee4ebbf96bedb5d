namespace Appointments.Web.Pages.Answers;

/// <summary>A forum as other sites show it.</summary>
public sealed record EmbedForumAnswer(
    string Slug,
    string Name,
    IReadOnlyList<EmbedSeatAnswer> Seats);
