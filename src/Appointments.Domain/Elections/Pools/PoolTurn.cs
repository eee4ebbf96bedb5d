namespace Appointments.Domain.Elections.Pools;

/// <summary>A turn to choose.</summary>
/// <param name="Number">1, 2, 3, ….</param>
/// <param name="Group">Whose turn it is.</param>
/// <param name="Choice">What was chosen; null when that is still to come.</param>
public sealed record PoolTurn(int Number, string Group, PostChoice? Choice);
