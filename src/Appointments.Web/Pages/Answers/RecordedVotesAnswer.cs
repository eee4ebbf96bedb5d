namespace Appointments.Web.Pages.Answers;

/// <summary>A recorded table of votes.</summary>
public sealed record RecordedVotesAnswer(
    string Id,
    string Name,
    string Day,
    int Total,
    IReadOnlyList<LetterVotesAnswer> Votes,
    SourceAnswer Source);
