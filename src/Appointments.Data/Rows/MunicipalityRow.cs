using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A municipality; the code is its key, over several spans if its name or region changes.</summary>
[Table("municipalities")]
[Index(nameof(Code), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // municipalities by code
internal sealed class MunicipalityRow : FactRow
{
    [MaxLength(4)]
    public required string Code { get; init; }

    [MaxLength(100)]
    public required string Name { get; init; }

    /// <summary>Made by <see cref="Domain.Text.SortKey"/>.</summary>
    [MaxLength(100)]
    public required string SortKey { get; init; }

    [MaxLength(4)]
    public required string RegionCode { get; init; }
}
