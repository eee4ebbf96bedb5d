namespace Appointments.Web.Pages.Answers;

/// <summary>A forum, as its page shows it.</summary>
public sealed record ForumAnswer(
    string Slug,
    string Name,
    IReadOnlyList<NameAnswer> Names,
    string Kind,
    string KindName,
    string Field,
    string? Purpose,
    CitationAnswer? LegalBasis,
    string KkrRelation,
    Named? Kkr,
    string? CoveredFrom,
    string? CoveredFromWhy,
    PeriodAnswer? Period,
    IReadOnlyList<OfficeAnswer> Officers,
    IReadOnlyList<SeatAnswer> Seats,
    CompositionAnswer Composition,
    IReadOnlyList<AppointmentAnswer> History,
    IReadOnlyList<VersionAnswer> Retracted,
    IReadOnlyList<MeetingAnswer> Meetings,
    IReadOnlyList<string> ChangeDays,
    long Version);
