using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A contact council of municipalities; the slug is its key.</summary>
[Table("kkrs")]
[Index(nameof(Slug), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // a KKR by slug
internal sealed class KkrRow : FactRow
{
    [MaxLength(120)]
    public required string Slug { get; init; }

    [MaxLength(100)]
    public required string Name { get; init; }
}
