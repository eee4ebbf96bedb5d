using NodaTime;

namespace Appointments.Domain.Appointments;

/// <summary>Days on which a seat had no holder, as far as they lie in the days asked for.</summary>
/// <param name="SeatId">The seat.</param>
/// <param name="FormerHolderId">Who left it; null when not stated.</param>
/// <param name="SuccessorId">Who held it next; null when nobody did in the days asked for.</param>
/// <param name="FirstDay">First day; null when not known.</param>
/// <param name="LastDay">Last day, included; null when not known.</param>
/// <param name="Days">How many days; null when a bound is not known or rests on no printed day, for then a count would be a guess.</param>
/// <param name="Reason">Why, in Danish; null when not stated.</param>
public sealed record VacantStretch(
    long SeatId,
    long? FormerHolderId,
    long? SuccessorId,
    LocalDate? FirstDay,
    LocalDate? LastDay,
    int? Days,
    string? Reason);
