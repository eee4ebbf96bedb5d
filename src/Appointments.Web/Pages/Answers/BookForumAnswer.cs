namespace Appointments.Web.Pages.Answers;

/// <summary>A forum, as the Blue Book shows it.</summary>
public sealed record BookForumAnswer(
    string Slug,
    string Name,
    string Field,
    string? Purpose,
    CitationAnswer? LegalBasis,
    string KkrRelation,
    PeriodAnswer? Period,
    IReadOnlyList<BookOfficerAnswer> Officers,
    IReadOnlyList<BookSeatAnswer> Seats);
