namespace Appointments.Domain.Elections.Kkrs;

/// <summary>The composition of a KKR as calculated.</summary>
/// <param name="Size">How many members, mayors and supplementary ones. Where it depends on a lot that is not drawn, the smallest that it can be.</param>
/// <param name="SizeAtMost">The largest that it can be; more than <paramref name="Size"/> only where a lot can fall to a party whose mayors outnumber its share, which gets no seat by it.</param>
/// <param name="Cap">The cap; null when none is set.</param>
/// <param name="SizeThatCovers">The smallest size at which each qualifying party's share covers its mayors, whatever the cap.</param>
/// <param name="Parties">The parties in the order in which their votes were given; those with a mayor and no votes last.</param>
/// <param name="Order">The supplementary seats in the order of award; equals together.</param>
/// <param name="Lots">The lot for the last supplementary seats; null when none, also when no outcome would give a seat.</param>
/// <param name="RefusedLots">Entered lots that fit no tie.</param>
/// <param name="Steps">Every step with its sum.</param>
public sealed record KkrComposition(
    int Size,
    int SizeAtMost,
    int? Cap,
    int SizeThatCovers,
    IReadOnlyList<KkrParty> Parties,
    IReadOnlyList<AwardGroup> Order,
    LotsNeeded? Lots,
    IReadOnlyList<RefusedLot> RefusedLots,
    IReadOnlyList<KkrStep> Steps);
