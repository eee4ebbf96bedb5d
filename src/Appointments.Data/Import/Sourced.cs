using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Data.Import;

/// <summary>A value with the days for which it holds and where it stands.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">When.</param>
/// <param name="Source">Where it stands.</param>
internal sealed record Sourced<T>(T Value, Span Span, Source Source);
