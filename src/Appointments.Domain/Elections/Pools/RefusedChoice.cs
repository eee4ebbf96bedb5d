using Appointments.Domain.Sources;

namespace Appointments.Domain.Elections.Pools;

/// <summary>A choice that does not stand; the round goes on as if it had not been made.</summary>
/// <param name="Choice">The choice.</param>
/// <param name="Fault">What is wrong with it.</param>
/// <param name="Why">The same in words, and whose turn it is.</param>
public sealed record RefusedChoice(PostChoice Choice, ChoiceFault Fault, LocalizedText Why);
