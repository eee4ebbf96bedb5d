namespace Appointments.Web.Pages.Answers;

/// <summary>A KKR with its published editions, the newest first.</summary>
public sealed record EditionsKkrAnswer(
    string Slug,
    string Name,
    IReadOnlyList<EditionAnswer> Editions);
