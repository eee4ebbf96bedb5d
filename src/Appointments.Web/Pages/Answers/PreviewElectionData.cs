namespace Appointments.Web.Pages.Answers;

/// <summary>The answer of <c>preview-election</c>.</summary>
public sealed record PreviewElectionData(
    PreviewElectionAnswer? PreviewElection);
