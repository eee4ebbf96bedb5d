using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Time;

/// <summary>A helligdag.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">Its name.</param>
public sealed record DanishHoliday(LocalDate Day, LocalizedText Name);
