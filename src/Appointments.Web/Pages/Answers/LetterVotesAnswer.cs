namespace Appointments.Web.Pages.Answers;

/// <summary>The votes of a letter.</summary>
public sealed record LetterVotesAnswer(
    string Letter,
    int Votes);
