namespace Appointments.Web.Pages.Answers;

/// <summary>The appointment of the one who sits in a seat.</summary>
public sealed record BookHolderAnswer(
    string? FirstDay,
    string FirstDayBasis,
    string? LastDay,
    string LastDayBasis,
    Named? Municipality);
