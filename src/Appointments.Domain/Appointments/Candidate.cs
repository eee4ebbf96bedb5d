using Appointments.Domain.People;

namespace Appointments.Domain.Appointments;

/// <summary>Somebody who is nominated, as the nominator wrote. A candidate is no person of the register before an appointment.</summary>
/// <param name="Name">The name.</param>
/// <param name="Title">Title; null when not given.</param>
/// <param name="Workplace">Where the candidate works; null when not given.</param>
/// <param name="Gender">The gender that the nominator recorded, never guessed from the name; null when not recorded.</param>
/// <param name="MunicipalityCode">Municipality; null when not given.</param>
/// <param name="Statement">Why this candidate; null when nothing was written.</param>
public sealed record Candidate(string Name, string? Title, string? Workplace, Gender? Gender, string? MunicipalityCode, string? Statement);
