namespace Appointments.Web.Pages.Answers;

/// <summary>Days on which a seat had no holder.</summary>
public sealed record VacantStretchAnswer(
    SeatLabelAnswer? Seat,
    Named? FormerHolder,
    Named? Successor,
    string? FirstDay,
    string? LastDay,
    int? Days,
    string? Reason);
