using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A seat for the days on which it has one shape; several facts with one <see cref="SeatId"/> are the same seat.</summary>
[Table("seats")]
[Index(nameof(ForumId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // the seats of fora
[Index(nameof(SeatId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // seats by id
[Index(nameof(AppointedBy), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // the seats that an authority fills
[Index(nameof(ExOfficioKind), nameof(ExOfficioMunicipality), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // seats that follow an office
internal sealed class SeatRow : FactRow
{
    /// <summary>The same over all spans of the seat.</summary>
    public required long SeatId { get; init; }

    public required long ForumId { get; init; }

    /// <summary>The seat in the seat plan, <c>political-2</c>.</summary>
    [MaxLength(80)]
    public required string Key { get; init; }

    /// <summary>The group of the seat plan, <c>political</c>.</summary>
    [MaxLength(64)]
    public required string Kind { get; init; }

    /// <summary>The place in the whole seat plan, from 1.</summary>
    public required int Ordinal { get; init; }

    [MaxLength(200)]
    public required string LabelDa { get; init; }

    [MaxLength(200)]
    public required string LabelEn { get; init; }

    public required SeatRole Role { get; init; }

    public required bool Voting { get; init; }

    public required bool Political { get; init; }

    /// <summary>Slug of the authority.</summary>
    [MaxLength(120)]
    public required string AppointedBy { get; init; }

    /// <summary>Slugs of the authorities that may nominate; empty when none.</summary>
    public required IReadOnlyList<string> NominatedBy { get; init; }

    /// <summary>The office it follows; null when somebody is appointed.</summary>
    public OfficeKind? ExOfficioKind { get; init; }

    [MaxLength(4)]
    public string? ExOfficioMunicipality { get; init; }

    [MaxLength(4)]
    public string? ExOfficioRegion { get; init; }

    /// <summary>Code of the municipality it is reserved for; null when for none.</summary>
    [MaxLength(4)]
    public string? ReservedFor { get; init; }

    /// <summary>Key of the citation in the law document of the forum's kind; null when none is known.</summary>
    [MaxLength(80)]
    public string? CitationKey { get; init; }
}
