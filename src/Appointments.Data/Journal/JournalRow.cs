using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Journal;

/// <summary>An entry of the journal: who did what when, and exactly which facts it wrote. Never changed, never deleted.</summary>
[Table("journal")]
[Index(nameof(At))] // the last entry at or before an instant
[Index(nameof(Actor), nameof(IdempotencyKey), IsUnique = true)] // what an actor has asked for under a key
internal sealed class JournalRow
{
    /// <summary>Gapless from 1, in the order of commits.</summary>
    [Key]
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public required long Number { get; init; }

    /// <summary>Whole ticks; always later than the entry before.</summary>
    public required Instant At { get; init; }

    [MaxLength(200)]
    public required string Actor { get; init; }

    public required EntryKind Kind { get; init; }

    [MaxLength(2000)]
    public required string Reason { get; init; }

    /// <summary>The actor's own name for the request, so that sending it twice does it once; null for what the program itself records. It stands in <see cref="Command"/> too, which the hash is over.</summary>
    [MaxLength(200)]
    public string? IdempotencyKey { get; init; }

    /// <summary>Canonical JSON, UTF-8: the command's name and what it was given. Bytes, because the hash is over them.</summary>
    public required byte[] Command { get; init; }

    /// <summary>Canonical JSON, UTF-8: see <see cref="FactsJson"/>.</summary>
    public required byte[] Facts { get; init; }

    [MaxLength(EntryHash.Bytes)]
    public required byte[] PreviousHash { get; init; }

    [MaxLength(EntryHash.Bytes)]
    public required byte[] Hash { get; init; }
}
