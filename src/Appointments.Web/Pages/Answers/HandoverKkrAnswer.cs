namespace Appointments.Web.Pages.Answers;

/// <summary>A KKR with what it hands over.</summary>
public sealed record HandoverKkrAnswer(
    string Slug,
    string Name,
    CouncilTermAnswer CouncilTerm,
    IReadOnlyList<HandoverTermAnswer> TermFora);
