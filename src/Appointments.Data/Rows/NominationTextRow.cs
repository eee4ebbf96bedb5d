using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A piece of what was written for a candidate: a sealed value holds no long text, so it stands in pieces. Only the secretariat reads it.</summary>
[Table("nomination_texts")]
[Index(nameof(NominationId), nameof(SupersededIn), nameof(RecordedIn))] // what was written for a candidate
internal sealed class NominationTextRow : FactRow
{
    /// <summary>FactId of the nomination.</summary>
    public required long NominationId { get; init; }

    /// <summary>The place in the text, from 1.</summary>
    public required int Place { get; init; }

    /// <summary>Digest of the piece in <see cref="SealedValueRow"/>.</summary>
    [MaxLength(SealedValueRow.DigestBytes)]
    public required byte[] TextDigest { get; init; }
}
