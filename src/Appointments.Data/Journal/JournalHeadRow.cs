using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using NodaTime;

namespace Appointments.Data.Journal;

/// <summary>The one row that every writing transaction locks first: where the journal ends, and the next id to give out.</summary>
[Table("journal_head")]
internal sealed class JournalHeadRow
{
    public const int TheId = 1;

    [Key]
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; init; } = TheId;

    /// <summary>Number of the last entry; 0 before the first.</summary>
    public long Number { get; set; }

    /// <summary>Instant of the last entry.</summary>
    public Instant At { get; set; }

    /// <summary>Hash of the last entry; 32 zeros before the first.</summary>
    [MaxLength(EntryHash.Bytes)]
    public byte[] Hash { get; set; } = EntryHash.BeforeTheFirst;

    /// <summary>The next fact or version id; one counter for all tables.</summary>
    public long NextId { get; set; } = 1;
}
