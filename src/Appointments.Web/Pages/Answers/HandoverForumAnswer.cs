namespace Appointments.Web.Pages.Answers;

/// <summary>A forum on the last day of a term.</summary>
public sealed record HandoverForumAnswer(
    string Slug,
    string Name,
    string Kind,
    string Field,
    string? CoveredFrom,
    string KkrRelation,
    PeriodAnswer? Period,
    IReadOnlyList<HandoverSeatAnswer> Seats,
    CompositionAnswer Composition,
    IReadOnlyList<ExemptionAnswer> Exemptions,
    IReadOnlyList<AppointmentAnswer> History);
