using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Elections;

/// <summary>The votes of an election as they were recorded; <see cref="Composition.VoteTable"/> is what proportion is judged on.</summary>
/// <param name="Id">The table's id.</param>
/// <param name="Name">What it is, in Danish.</param>
/// <param name="Day">The day of the election.</param>
/// <param name="KkrSlug">The KKR in whose area the votes were cast; null when in none.</param>
/// <param name="Votes">The counts, in the order in which they were given.</param>
/// <param name="Source">Where they stand.</param>
public sealed record RecordedVotes(long Id, string Name, LocalDate Day, string? KkrSlug, IReadOnlyList<VoteCount> Votes, Source Source);
