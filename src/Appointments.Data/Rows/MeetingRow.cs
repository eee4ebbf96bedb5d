using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A meeting. <c>FactId</c> is its id; its first and last day are the day it was held. Ask with <c>Known</c>: it stays a fact on every later day.</summary>
[Table("meetings")]
[Index(nameof(Body), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay))] // meetings of a forum, in order
internal sealed class MeetingRow : FactRow
{
    /// <summary>Slug of the forum that met.</summary>
    [MaxLength(120)]
    public required string Body { get; init; }
}
