namespace Appointments.Web.Pages.Answers;

/// <summary>A seat, to be counted.</summary>
public sealed record SeatCountAnswer(
    bool Voting,
    string Occupancy);
