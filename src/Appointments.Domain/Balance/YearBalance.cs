namespace Appointments.Domain.Balance;

/// <summary>What began in a calendar year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Appointments">Appointments to seats.</param>
/// <param name="Chairs">Chairs and vice-chairs.</param>
/// <param name="Nominations">Nominations, public ones only.</param>
public sealed record YearBalance(int Year, Beginners Appointments, Beginners Chairs, Beginners Nominations);
