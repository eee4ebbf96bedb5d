using NodaTime;

namespace Appointments.Domain.Elections.Pools;

/// <summary>A group chooses a post.</summary>
/// <param name="Post">The post.</param>
/// <param name="Group">The group that chooses.</param>
/// <param name="Day">The day of the choice.</param>
public sealed record PostChoice(string Post, string Group, LocalDate Day);
