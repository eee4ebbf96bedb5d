using NodaTime;

namespace Appointments.Domain.Elections.Pools;

/// <summary>A line of the ledger: the days on which a post belongs to a group, both included, and on what ground.</summary>
/// <param name="Post">The post.</param>
/// <param name="Group">The group.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Number">The number as which the post was chosen in the round, whoever has it now.</param>
/// <param name="From">The group that gave it up; null unless <see cref="PostGround.TakenOver"/>.</param>
/// <param name="FirstDay">First day.</param>
/// <param name="LastDay">Last day: the period's unless something happened.</param>
public sealed record PostHolding(string Post, string Group, PostGround Ground, int Number, string? From, LocalDate FirstDay, LocalDate LastDay);
