using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A seat that is known to have no holder.</summary>
[Table("vacancies")]
[Index(nameof(SeatId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // vacancies of seats
internal sealed class VacancyRow : FactRow
{
    public required long SeatId { get; init; }

    /// <summary>The person who left it; null when not stated.</summary>
    public long? FormerHolderId { get; init; }

    [MaxLength(400)]
    public string? Reason { get; init; }
}
