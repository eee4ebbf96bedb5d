namespace Appointments.Web.Pages.Answers;

/// <summary>A nominee in a seat.</summary>
public sealed record ProposedPickAnswer(
    string Seat,
    string Label,
    NominationAnswer Nomination);
