namespace Appointments.Domain.Elections.Pools;

/// <summary>What a group is entitled to in the pool.</summary>
/// <param name="Group">The group.</param>
/// <param name="Posts">How many posts are certain to be its.</param>
/// <param name="Chosen">How many it has chosen.</param>
public sealed record PoolShare(string Group, int Posts, int Chosen)
{
    /// <summary>How many certain ones are still to come.</summary>
    public int ToCome => Posts - Chosen;
}
