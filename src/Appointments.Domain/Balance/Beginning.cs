using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Balance;

/// <summary>Somebody began in a seat that the KKR fills, or was nominated for one.</summary>
/// <param name="Kind">What began.</param>
/// <param name="PersonId">Who.</param>
/// <param name="FirstDay">The first day as the register has it.</param>
/// <param name="Basis">On what that day rests: only a stated one says that it began then. One who is attested on a day had begun before, and an assumed day is a bound of a term.</param>
public sealed record Beginning(BeginningKind Kind, long PersonId, LocalDate FirstDay, DayBasis Basis);
