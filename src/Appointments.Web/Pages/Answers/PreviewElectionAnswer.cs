namespace Appointments.Web.Pages.Answers;

/// <summary>What came of a supposed election.</summary>
public sealed record PreviewElectionAnswer(
    ElectionPreviewAnswer? Preview,
    IReadOnlyList<ObjectionAnswer> Warnings,
    IReadOnlyList<ObjectionAnswer> Errors);
