namespace Appointments.Web.Pages.Answers;

/// <summary>The votes of an election, added up.</summary>
public sealed record VoteTableAnswer(
    string Name,
    string Day,
    int Total,
    SourceAnswer Source);
