namespace Appointments.Web.Pages.Answers;

/// <summary>A KKR with its fora in a term.</summary>
public sealed record ComingKkrAnswer(
    string Slug,
    string Name,
    CouncilTermAnswer CouncilTerm,
    IReadOnlyList<ComingForumAnswer> TermFora);
