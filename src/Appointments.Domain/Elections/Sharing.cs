namespace Appointments.Domain.Elections;

/// <summary>Seats shared once among contenders: outermost, inside an alliance, or inside a federation.</summary>
/// <param name="Level">The highest kind among those who share: with an alliance among them <see cref="ElectionLevel.Alliance"/>, else with a federation <see cref="ElectionLevel.Federation"/>, else <see cref="ElectionLevel.List"/>.</param>
/// <param name="Within">Whose seats are shared; null when outermost.</param>
/// <param name="Seats">How many are shared for certain.</param>
/// <param name="Open">True when a lot further out, still to be drawn, may add one seat.</param>
/// <param name="Contenders">Who shares, in the order of the lists as given.</param>
/// <param name="Order">The awards one after the other.</param>
/// <param name="NextInLine">Who would get one seat more; those between whom lots are needed when there are such; empty when nobody can.</param>
/// <param name="Lots">The lots still to be drawn; null when none.</param>
/// <param name="Drawn">The lot that was drawn here; null when none.</param>
/// <param name="Unfilled">Seats for which nobody with votes has a candidate left; can be more than 0 only outermost.</param>
public sealed record Sharing(
    ElectionLevel Level,
    string? Within,
    int Seats,
    bool Open,
    IReadOnlyList<Contender> Contenders,
    IReadOnlyList<AwardGroup> Order,
    IReadOnlyList<string> NextInLine,
    LotsNeeded? Lots,
    DrawnLot? Drawn,
    int Unfilled);
