using Appointments.Domain.Fora;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Domain.Appointments;

/// <summary>A deputy of a seat: a person, or whoever holds an office.</summary>
/// <param name="FactId">The fact.</param>
/// <param name="SeatId">The seat.</param>
/// <param name="PersonId">Who; null when the deputy follows an office whose holder is not known.</param>
/// <param name="Order">The place in the order of deputies, from 1.</param>
/// <param name="ExOfficio">The office it follows; null for a personal deputy.</param>
/// <param name="Span">When.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Deputy(
    long FactId,
    long SeatId,
    long? PersonId,
    int Order,
    OfficeRef? ExOfficio,
    Span Span,
    Source Source);
