using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A decision, on the day of its meeting. <c>FactId</c> is its id. Ask with <c>Known</c>.</summary>
[Table("decisions")]
[Index(nameof(MeetingId), nameof(SupersededIn), nameof(RecordedIn))] // decisions of a meeting
internal sealed class DecisionRow : FactRow
{
    public required long MeetingId { get; init; }

    [MaxLength(40)]
    public string? Item { get; init; }

    [MaxLength(40)]
    public string? CaseNumber { get; init; }

    /// <summary>As printed; null when not printed.</summary>
    public string? Text { get; init; }
}
