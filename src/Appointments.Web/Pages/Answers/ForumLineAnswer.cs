namespace Appointments.Web.Pages.Answers;

/// <summary>A forum in a list.</summary>
public sealed record ForumLineAnswer(
    string Slug,
    string Name,
    string Field,
    string KkrRelation,
    Named? Kkr,
    IReadOnlyList<SeatCountAnswer> Seats,
    CompositionVerdictAnswer Composition);
