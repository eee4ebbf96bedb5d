namespace Appointments.Web.Pages.Answers;

/// <summary>One who shares.</summary>
public sealed record ContenderAnswer(
    string Kind,
    string Id,
    int Votes,
    long? Candidates,
    int Seats,
    bool InLots,
    int? VotesLacking,
    int? VotesToSpare);
