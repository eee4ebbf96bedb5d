using NodaTime;

namespace Appointments.Data.Import.Councillors;

/// <summary>What holds for the lines of a list that say nothing else.</summary>
/// <param name="Term">A day in the council term; null when each line names its own.</param>
/// <param name="Municipality">Code or name of the municipality; null when each line names its own.</param>
public sealed record CouncillorDefaults(LocalDate? Term, string? Municipality);
