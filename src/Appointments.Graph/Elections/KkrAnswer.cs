using Appointments.Domain.Elections.Kkrs;
using Appointments.Domain.Sources;

namespace Appointments.Graph.Elections;

/// <summary><c>KkrAnswer</c>.</summary>
/// <param name="Composition">The composition; null when something is wrong with what was given.</param>
/// <param name="Faults">What is wrong; empty when it was calculated.</param>
internal sealed record KkrAnswer(KkrComposition? Composition, IReadOnlyList<LocalizedText> Faults);
