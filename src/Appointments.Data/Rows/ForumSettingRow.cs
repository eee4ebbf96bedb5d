using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A dated setting of a forum that rules read.</summary>
[Table("forum_settings")]
[Index(nameof(ForumId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // settings of a forum
internal sealed class ForumSettingRow : FactRow
{
    public required long ForumId { get; init; }

    [MaxLength(64)]
    public required string Name { get; init; }

    [MaxLength(400)]
    public required string Value { get; init; }
}
