using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Appointments.Domain.Papers;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A paper of a meeting as it was read in. Its first and last day are the day of the meeting. Ask with <c>Known</c>: it stays a fact on every later day.</summary>
[Table("papers")]
[Index(nameof(Sha256), nameof(SupersededIn), nameof(RecordedIn))] // the same paper again
internal sealed class PaperRow : FactRow
{
    /// <summary>Slug of the forum that met.</summary>
    [MaxLength(120)]
    public required string Body { get; init; }

    public required PaperKind Kind { get; init; }

    /// <summary>Null when its text was pasted.</summary>
    [MaxLength(200)]
    public string? FileName { get; init; }

    /// <summary>SHA-256 of the text in UTF-8, as small hex.</summary>
    [MaxLength(64)]
    public required string Sha256 { get; init; }

    /// <summary>The digests of the sealed pieces of the text, one after another, <see cref="SealedValueRow.DigestBytes"/> bytes each: people are named in it, so each piece can be erased.</summary>
    public required byte[] TextDigests { get; init; }
}
