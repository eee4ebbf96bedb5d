using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Appointments.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>An office held by a person.</summary>
[Table("offices")]
[Index(nameof(PersonId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // offices of persons
[Index(nameof(Kind), nameof(MunicipalityCode), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // who holds the office that a seat follows
[Index(nameof(ForumId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // chairs that a forum elected among its members
internal sealed class OfficeRow : FactRow
{
    public required long PersonId { get; init; }

    public required OfficeKind Kind { get; init; }

    /// <summary>The title as printed.</summary>
    [MaxLength(200)]
    public required string Title { get; init; }

    [MaxLength(4)]
    public string? MunicipalityCode { get; init; }

    /// <summary>Of a regional council: the region; null for other offices, and where the source does not print it.</summary>
    [MaxLength(4)]
    public string? RegionCode { get; init; }

    public long? ForumId { get; init; }
}
