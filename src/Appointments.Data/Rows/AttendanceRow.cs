using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A line of an attendance list, on the day of its meeting. Ask with <c>Known</c>. It puts nobody in a seat.</summary>
[Table("attendance")]
[Index(nameof(MeetingId), nameof(SupersededIn), nameof(RecordedIn), nameof(Place))] // the list of a meeting, in order
[Index(nameof(PersonId), nameof(SupersededIn), nameof(RecordedIn))] // what is held on a person
internal sealed class AttendanceRow : FactRow
{
    public required long MeetingId { get; init; }

    /// <summary>The place in the list, from 1.</summary>
    public required int Place { get; init; }

    public required long PersonId { get; init; }

    [MaxLength(200)]
    public required string PrintedName { get; init; }

    /// <summary>Digest of the party's letter in <see cref="SealedValueRow"/>; null when none is printed.</summary>
    [MaxLength(SealedValueRow.DigestBytes)]
    public byte[]? PartyDigest { get; init; }

    [MaxLength(4)]
    public string? MunicipalityCode { get; init; }

    /// <summary>False for «afbud».</summary>
    public required bool Present { get; init; }
}
