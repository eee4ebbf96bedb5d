using NodaTime;

namespace Appointments.Domain.Elections.Pools;

/// <summary>Something that happens to a post in the period.</summary>
/// <param name="Kind">What.</param>
/// <param name="Post">The post.</param>
/// <param name="Group">The group that it belongs to the day before.</param>
/// <param name="To">The group that takes it; null with <see cref="PostEventKind.Vacated"/>, and refused as null with <see cref="PostEventKind.GivenUp"/>.</param>
/// <param name="Day">The first day on which it holds.</param>
public sealed record PostEvent(PostEventKind Kind, string Post, string Group, string? To, LocalDate Day);
