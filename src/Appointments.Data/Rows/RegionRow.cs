using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A region; the code is its key, over several spans if its name changes.</summary>
[Table("regions")]
[Index(nameof(Code), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // regions by code
internal sealed class RegionRow : FactRow
{
    [MaxLength(4)]
    public required string Code { get; init; }

    [MaxLength(100)]
    public required string Name { get; init; }
}
