using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Appointments.Domain.Reminders;
using NodaTime;

namespace Appointments.Data.Rows;

/// <summary>Somebody who is reminded by mail. Name and address stand sealed: they go when the reminder ends. Only the secretariat reads it.</summary>
[Table("reminders")]
internal sealed class ReminderRow : FactRow
{
    [MaxLength(SealedValueRow.DigestBytes)]
    public required byte[] NameDigest { get; init; }

    [MaxLength(SealedValueRow.DigestBytes)]
    public required byte[] AddressDigest { get; init; }

    /// <summary>The KKR whose fora it is about; null for all.</summary>
    [MaxLength(120)]
    public string? KkrSlug { get; init; }

    /// <summary>Names of <see cref="ReminderKind"/> as the contract writes them.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    public required int DaysAhead { get; init; }

    /// <summary>The day of the week on which it is sent; null for every day.</summary>
    public Weekday? Weekday { get; init; }

    /// <summary><c>da</c> or <c>en</c>.</summary>
    [MaxLength(2)]
    public required string Language { get; init; }

    public required bool IsOn { get; init; }

    /// <summary>When it was set like this.</summary>
    public required Instant SetAt { get; init; }
}
