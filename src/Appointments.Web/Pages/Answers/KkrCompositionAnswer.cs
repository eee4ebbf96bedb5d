namespace Appointments.Web.Pages.Answers;

/// <summary>The composition of a KKR as calculated.</summary>
public sealed record KkrCompositionAnswer(
    int Size,
    int SizeAtMost,
    int? Cap,
    int SizeThatCovers,
    IReadOnlyList<KkrPartyAnswer> Parties,
    IReadOnlyList<AwardGroupAnswer> Order,
    LotsNeededAnswer? Lots,
    IReadOnlyList<RefusedLotAnswer> RefusedLots,
    IReadOnlyList<KkrStepAnswer> Steps);
