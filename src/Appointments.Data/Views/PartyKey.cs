using NodaTime;

namespace Appointments.Data.Views;

/// <summary>What a party letter must be read with: a letter means a party only at a place and a time.</summary>
/// <param name="Letter">The letter as printed.</param>
/// <param name="MunicipalityCode">The municipality printed with it; null when none is, and then only national parties are meant.</param>
/// <param name="Day">A day in the term of the election; null for the day of the view.</param>
public readonly record struct PartyKey(string Letter, string? MunicipalityCode, LocalDate? Day);
