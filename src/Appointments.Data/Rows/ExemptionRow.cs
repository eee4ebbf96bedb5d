using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A stated reason that excuses a violation in a forum.</summary>
[Table("exemptions")]
[Index(nameof(ForumId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // exemptions of a forum
internal sealed class ExemptionRow : FactRow
{
    public required long ForumId { get; init; }

    [MaxLength(64)]
    public required string Rule { get; init; }

    public required string Reason { get; init; }

    [MaxLength(200)]
    public required string Author { get; init; }

    [MaxLength(400)]
    public string? Document { get; init; }
}
