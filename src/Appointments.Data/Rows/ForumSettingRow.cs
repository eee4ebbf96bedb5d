using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A dated setting of a forum that rules read, or of the register as a whole.</summary>
[Table("forum_settings")]
[Index(nameof(ForumId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // settings of a forum
internal sealed class ForumSettingRow : FactRow
{
    /// <summary>In place of a forum for what is set for all: how long things are kept.</summary>
    public const long WholeRegister = 0;

    /// <summary>The forum, or <see cref="WholeRegister"/>.</summary>
    public required long ForumId { get; init; }

    [MaxLength(64)]
    public required string Name { get; init; }

    [MaxLength(400)]
    public required string Value { get; init; }
}
