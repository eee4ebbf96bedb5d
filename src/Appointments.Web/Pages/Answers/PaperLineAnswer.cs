namespace Appointments.Web.Pages.Answers;

/// <summary>A paper in a list.</summary>
public sealed record PaperLineAnswer(
    string Id,
    string Kind,
    string Day,
    string? FileName,
    Named? Body,
    IReadOnlyList<PaperProposalAnswer> Answers);
