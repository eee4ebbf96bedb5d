namespace Appointments.Domain.Elections;

/// <summary>What is counted: seats, the lists with their votes, and who pools votes with whom. <see cref="ElectionFaults"/> says what can be wrong with it.</summary>
/// <param name="Seats">How many seats are shared, from 0 to <see cref="MostSeats"/>.</param>
/// <param name="Lists">The lists; their order decides nothing, and results keep it.</param>
/// <param name="Threshold">The share of all votes below which a list takes no part; null for none, as in the elections of kommunestyrelsesloven and kommunal- og regionalvalgloven.</param>
public sealed record Election(int Seats, IReadOnlyList<ElectionList> Lists, VoteThreshold? Threshold = null)
{
    /// <summary>More seats than this are refused: no body has them, a slip of the finger does.</summary>
    public const int MostSeats = 1_000_000;
}
