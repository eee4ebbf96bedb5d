using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Appointments;

/// <summary>A meeting.</summary>
/// <param name="Id">Given out by the register, never reused.</param>
/// <param name="Day">When.</param>
/// <param name="Body">Slug of the forum that met.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Meeting(
    long Id,
    LocalDate Day,
    string Body,
    Source Source);
