namespace Appointments.Web.Pages.Answers;

/// <summary>What an election does to the parties in a KKR's area.</summary>
public sealed record KkrOutlookAnswer(
    string Slug,
    string Name,
    string? NoComposition,
    IReadOnlyList<PartyOutlookAnswer> Parties,
    PreviewKkrAnswer? Composition);
