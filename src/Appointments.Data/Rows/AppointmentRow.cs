using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Appointments.Domain.Appointments;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A person in a seat for a time, or proposed for it.</summary>
[Table("appointments")]
[Index(nameof(SeatId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // holders of seats
[Index(nameof(ForumId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // the history of a forum
[Index(nameof(PersonId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // the seats of a person
internal sealed class AppointmentRow : FactRow
{
    public required long SeatId { get; init; }

    /// <summary>The seat's forum, repeated for its index.</summary>
    public required long ForumId { get; init; }

    public required long PersonId { get; init; }

    public required AppointmentStatus Status { get; init; }

    /// <summary>FactId of the decision; null when none is recorded.</summary>
    public long? DecisionId { get; init; }

    /// <summary>Digest of the party's letter in <see cref="SealedValueRow"/>; null when none is printed.</summary>
    [MaxLength(SealedValueRow.DigestBytes)]
    public byte[]? PartyDigest { get; init; }

    [MaxLength(4)]
    public string? MunicipalityCode { get; init; }

    [MaxLength(400)]
    public string? EndReason { get; init; }
}
