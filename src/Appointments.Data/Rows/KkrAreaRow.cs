using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A municipality belongs to the area of a KKR.</summary>
[Table("kkr_areas")]
[Index(nameof(KkrSlug), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // the area of a KKR
[Index(nameof(MunicipalityCode), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // the KKRs of a municipality
internal sealed class KkrAreaRow : FactRow
{
    [MaxLength(120)]
    public required string KkrSlug { get; init; }

    [MaxLength(4)]
    public required string MunicipalityCode { get; init; }
}
