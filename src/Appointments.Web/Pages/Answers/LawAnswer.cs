namespace Appointments.Web.Pages.Answers;

/// <summary>The law of a kind on a day; what the question did not ask for is null.</summary>
public sealed record LawAnswer(
    string Kind,
    string Name,
    string CoveredFrom,
    string CoveredFromWhy,
    string Day,
    LawTextAnswer? Purpose,
    LawBasisAnswer? LegalBasis,
    LawRelationAnswer? Relation,
    IReadOnlyList<LawPeriodAnswer> Periods,
    IReadOnlyList<LawGroupAnswer> SeatGroups,
    IReadOnlyList<LawDemandAnswer> Demands,
    IReadOnlyList<LawTextAnswer> NotComputed,
    IReadOnlyList<LawChangeAnswer> Changes,
    IReadOnlyList<Named> Fora);
