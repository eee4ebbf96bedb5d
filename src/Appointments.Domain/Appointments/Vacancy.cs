using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Domain.Appointments;

/// <summary>A seat that is known to have no holder.</summary>
/// <param name="FactId">The fact.</param>
/// <param name="SeatId">The seat.</param>
/// <param name="FormerHolderId">The person who left it; null when not stated.</param>
/// <param name="Reason">Why, in Danish; null when not stated.</param>
/// <param name="Span">When.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Vacancy(
    long FactId,
    long SeatId,
    long? FormerHolderId,
    string? Reason,
    Span Span,
    Source Source);
