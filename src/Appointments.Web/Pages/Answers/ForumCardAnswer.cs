namespace Appointments.Web.Pages.Answers;

/// <summary>A forum with those who sit there, as address books and calendars take it.</summary>
public sealed record ForumCardAnswer(
    string Slug,
    string Name,
    PeriodAnswer? Period,
    IReadOnlyList<CardOfficerAnswer> Officers,
    IReadOnlyList<CardSeatAnswer> Seats);
