using NodaTime;

namespace Appointments.Graph.Reading.Law;

/// <summary>What changes in a law document on one day.</summary>
/// <param name="Day">The first day of the new.</param>
/// <param name="Lines">What changes; never empty.</param>
public sealed record LawChange(LocalDate Day, IReadOnlyList<LawChangeLine> Lines);
