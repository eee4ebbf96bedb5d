using System.Globalization;
using Appointments.Domain.Elections.Pools;

namespace Appointments.Graph.Elections;

/// <summary><c>PoolTurn</c>: a turn, with the seat that was chosen.</summary>
internal sealed record PoolStep(PoolTurn Turn)
{
    /// <summary>Id of the seat that was chosen; null when that is still to come.</summary>
    public long? Post => Turn.Choice is { } choice ? long.Parse(choice.Post, NumberStyles.None, CultureInfo.InvariantCulture) : null;
}
