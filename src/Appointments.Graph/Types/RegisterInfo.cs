using NodaTime;

namespace Appointments.Graph.Types;

/// <summary>The register itself, as <c>Query.register</c> gives it.</summary>
internal sealed record RegisterInfo(long Version, Instant RecordedAt, LocalDate Today, LocalDate? LastDayWithFacts);
