namespace Appointments.Web.Pages.Answers;

/// <summary>A forum with its seats, some of which are to be filled.</summary>
public sealed record FillForumAnswer(
    string Slug,
    string Name,
    int Version,
    IReadOnlyList<FormSeatAnswer> Seats);
