using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Appointments.Domain.Elections;
using Appointments.Domain.Elections.Distributions;
using Appointments.Domain.Elections.Pools;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Rows;

/// <summary>A distribution of posts over the groups of a KKR, for the days of its period. Every step is a new version, so the journal shows each. Ask with <c>Known</c>.</summary>
[Table("distributions")]
[Index(nameof(Slug), nameof(SupersededIn), nameof(RecordedIn))] // by address
[Index(nameof(KkrSlug), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay))] // those of a KKR
[Index(nameof(Purpose), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay))] // the pools that run
internal sealed class DistributionRow : FactRow
{
    [MaxLength(120)]
    public required string Slug { get; init; }

    /// <summary>What it is, in Danish.</summary>
    [MaxLength(400)]
    public required string Name { get; init; }

    [MaxLength(120)]
    public required string KkrSlug { get; init; }

    public required DistributionPurpose Purpose { get; init; }

    /// <summary>FactId of the votes that it rests on.</summary>
    public required long VoteTableId { get; init; }

    public required IReadOnlyList<DistributionGroup> Groups { get; init; }

    /// <summary>Ids of the seats in the pool, as text; none for chairs.</summary>
    public required IReadOnlyList<string> Posts { get; init; }

    public required IReadOnlyList<PostChoice> Choices { get; init; }

    public required IReadOnlyList<DrawnLot> Lots { get; init; }

    /// <summary>Posts given up by one group and taken by another.</summary>
    public required IReadOnlyList<PostEvent> Transfers { get; init; }

    /// <summary>The day of the KKR's constituting meeting; null when not stated.</summary>
    public LocalDate? MeetingDay { get; init; }
}
