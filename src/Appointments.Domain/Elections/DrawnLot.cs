using NodaTime;

namespace Appointments.Domain.Elections;

/// <summary>A lot as people drew it. It fits a tie of the same level between the same, whatever order they are named in.</summary>
/// <param name="Level">The level of the tie.</param>
/// <param name="Between">Those who were equal.</param>
/// <param name="Winners">Those of them who won a seat each.</param>
/// <param name="Witness">Who saw it; never blank.</param>
/// <param name="At">When.</param>
/// <param name="Where">In which room or meeting; never blank.</param>
public sealed record DrawnLot(ElectionLevel Level, IReadOnlyList<string> Between, IReadOnlyList<string> Winners, string Witness, Instant At, string Where)
{
    /// <summary>Whether it was drawn between exactly these on that level.</summary>
    internal bool IsBetween(ElectionLevel level, IReadOnlyCollection<string> equals) =>
        level == Level && Between.Count == equals.Count && equals.ToHashSet(StringComparer.Ordinal).SetEquals(Between);
}
