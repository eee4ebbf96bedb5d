namespace Appointments.Domain.Elections;

/// <summary>Contenders with equal claim to fewer seats than they are. Lots are drawn by people before a witness, never by this program.</summary>
/// <param name="Between">The lists, or the federations and alliances at their level; more than <paramref name="Seats"/>, each can win at most one.</param>
/// <param name="Seats">How many seats the lots decide, at least 1.</param>
/// <param name="Level">The level of the sharing in which they are equal; see <see cref="Sharing.Level"/>.</param>
/// <param name="Within">The alliance or federation whose seats they share; null when outermost.</param>
/// <param name="Waits">True when a lot further out must be drawn first: it may give <paramref name="Within"/> one seat more, and with that this lot may fall away or be about more seats. Such a lot cannot be drawn yet.</param>
public sealed record LotsNeeded(IReadOnlyList<string> Between, int Seats, ElectionLevel Level = ElectionLevel.List, string? Within = null, bool Waits = false);
