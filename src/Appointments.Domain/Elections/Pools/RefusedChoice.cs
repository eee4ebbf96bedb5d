using Appointments.Domain.Sources;

namespace Appointments.Domain.Elections.Pools;

/// <summary>A choice that does not stand; the round goes on as if it had not been made.</summary>
/// <param name="Choice">The choice.</param>
/// <param name="Why">Why not.</param>
public sealed record RefusedChoice(PostChoice Choice, LocalizedText Why);
