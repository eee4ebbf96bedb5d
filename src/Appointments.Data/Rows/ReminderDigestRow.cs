using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Appointments.Domain.Reminders;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Rows;

/// <summary>A digest to one recipient: taken by a host before it is sent, and then what became of it. Only the secretariat reads it.</summary>
[Table("reminder_digests")]
[Index(nameof(ReminderId), nameof(DueDay), nameof(SupersededIn))] // whether somebody was told already
[Index(nameof(TokenHash))] // by the link in a mail
internal sealed class ReminderDigestRow : FactRow
{
    public required long ReminderId { get; init; }

    public required LocalDate DueDay { get; init; }

    /// <summary>The day of which it tells.</summary>
    public required LocalDate Day { get; init; }

    public required ReminderDigestState State { get; init; }

    /// <summary>How many lines of each kind, <c>VACANCY 3</c>.</summary>
    public required IReadOnlyList<string> Counts { get; init; }

    public required int Tries { get; init; }

    public required Instant At { get; init; }

    /// <summary>What the mail server said; sealed, for it may repeat the address.</summary>
    [MaxLength(SealedValueRow.DigestBytes)]
    public byte[]? FaultDigest { get; init; }

    /// <summary>Made by <see cref="ReminderSecret.Hash"/>; null when no mail was made.</summary>
    [MaxLength(64)]
    public string? TokenHash { get; init; }
}
