using Appointments.Domain.Composition;
using Appointments.Domain.Elections.Pools;

namespace Appointments.Graph.Elections;

/// <summary><c>PoolPost</c>: a post of a pool and whose it is.</summary>
/// <param name="Seat">The seat; null when the register does not have it any more.</param>
/// <param name="Number">As which number it was chosen; null when nobody has chosen it.</param>
/// <param name="Now">Whose it is on the day; null when nobody's.</param>
/// <param name="Ledger">Whose it is over the period.</param>
internal sealed record PoolPost(SeatState? Seat, int? Number, PostHolding? Now, IReadOnlyList<PostHolding> Ledger);
