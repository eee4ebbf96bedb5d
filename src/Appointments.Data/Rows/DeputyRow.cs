using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Appointments.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A deputy of a seat: a person, or whoever holds an office.</summary>
[Table("deputies")]
[Index(nameof(SeatId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // deputies of seats
internal sealed class DeputyRow : FactRow
{
    public required long SeatId { get; init; }

    /// <summary>Who; null when the deputy follows an office.</summary>
    public long? PersonId { get; init; }

    /// <summary>The place in the order of deputies, from 1.</summary>
    public required int Place { get; init; }

    /// <summary>The office it follows; null for a personal deputy.</summary>
    public OfficeKind? ExOfficioKind { get; init; }

    [MaxLength(4)]
    public string? ExOfficioMunicipality { get; init; }
}
