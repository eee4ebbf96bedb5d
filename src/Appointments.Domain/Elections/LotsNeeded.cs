namespace Appointments.Domain.Elections;

/// <summary>Lists with equal claim to fewer seats than they are. Lots are drawn by people before a witness, never by this program.</summary>
/// <param name="Between">The lists, more than <paramref name="Seats"/>; each can win at most one.</param>
/// <param name="Seats">How many seats the lots decide, at least 1.</param>
public sealed record LotsNeeded(IReadOnlyList<string> Between, int Seats);
