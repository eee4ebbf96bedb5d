using Appointments.Domain.Elections;

namespace Appointments.Graph.Elections;

/// <summary><c>ElectionAnswer</c>.</summary>
/// <param name="Count">The count; null when something is wrong with what was given.</param>
/// <param name="Faults">What is wrong; empty when it was counted.</param>
internal sealed record ElectionAnswer(ElectionCount? Count, IReadOnlyList<ElectionFault> Faults);
