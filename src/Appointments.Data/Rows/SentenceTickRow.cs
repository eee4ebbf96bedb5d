using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Appointments.Domain.Composition;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>What somebody has judged of a sentence of a forum's law that no rule computes.</summary>
[Table("sentence_ticks")]
[Index(nameof(ForumId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // ticks of a forum
internal sealed class SentenceTickRow : FactRow
{
    public required long ForumId { get; init; }

    /// <summary>The sentence's handle in the law document of the forum's kind.</summary>
    [MaxLength(80)]
    public required string Sentence { get; init; }

    public required SentenceVerdict Verdict { get; init; }

    [MaxLength(2000)]
    public required string Why { get; init; }

    /// <summary>The actor of the entry that judged; a later entry that only ends the tick leaves it.</summary>
    [MaxLength(200)]
    public required string Author { get; init; }
}
