using NodaTime;

namespace Appointments.Graph.Reading;

/// <summary>A term of the municipal councils.</summary>
/// <param name="FirstDay">First day.</param>
/// <param name="LastDay">Last day, included.</param>
public sealed record CouncilTermDays(LocalDate FirstDay, LocalDate LastDay);
