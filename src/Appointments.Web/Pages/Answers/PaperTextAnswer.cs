namespace Appointments.Web.Pages.Answers;

/// <summary>A paper with its text and what was answered to it.</summary>
public sealed record PaperTextAnswer(
    string Id,
    string Kind,
    string Day,
    string? FileName,
    string Text,
    Named? Body,
    IReadOnlyList<PaperProposalAnswer> Answers);
