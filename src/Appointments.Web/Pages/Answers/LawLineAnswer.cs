namespace Appointments.Web.Pages.Answers;

/// <summary>A kind of forum in the list of laws.</summary>
public sealed record LawLineAnswer(
    string Kind,
    string Name,
    string CoveredFrom,
    string CoveredFromWhy,
    IReadOnlyList<string> ChangeDays,
    IReadOnlyList<MarkCountAnswer> Marks,
    IReadOnlyList<LawDemandAnswer> Demands,
    IReadOnlyList<Named> Fora);
