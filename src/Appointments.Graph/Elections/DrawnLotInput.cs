using Appointments.Domain.Elections;
using NodaTime;

namespace Appointments.Graph.Elections;

/// <summary><c>DrawnLotInput</c>: a lot as people drew it.</summary>
public sealed record DrawnLotInput(ElectionLevel Level, IReadOnlyList<string> Between, IReadOnlyList<string> Winners, string Witness, Instant At, string Where)
{
    internal DrawnLot ToLot() => new(Level, Between, Winners, Witness, At, Where);
}
