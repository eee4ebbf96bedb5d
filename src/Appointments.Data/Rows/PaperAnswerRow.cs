using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>What somebody answered to a proposal of a paper. Its first and last day are those of the paper. Ask with <c>Known</c>.</summary>
[Table("paper_answers")]
[Index(nameof(PaperId), nameof(SupersededIn), nameof(RecordedIn))] // answers to a paper
internal sealed class PaperAnswerRow : FactRow
{
    public required long PaperId { get; init; }

    /// <summary>The proposal's own name within the paper.</summary>
    [MaxLength(80)]
    public required string Proposal { get; init; }

    public required bool Accepted { get; init; }

    /// <summary>Number of the journal entry that recorded what was accepted; null when there is none.</summary>
    public long? Entry { get; init; }

    [MaxLength(2000)]
    public string? Why { get; init; }
}
