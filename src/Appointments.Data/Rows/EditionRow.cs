using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Appointments.Domain.Editions;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Rows;

/// <summary>A published edition of a Blue Book, on the day that it shows. Ask with <c>Known</c>.</summary>
[Table("editions")]
[Index(nameof(Slug), nameof(SupersededIn), nameof(RecordedIn))] // by address
[Index(nameof(KkrSlug), nameof(SupersededIn), nameof(RecordedIn), nameof(Number))] // those of a KKR
internal sealed class EditionRow : FactRow
{
    [MaxLength(140)]
    public required string Slug { get; init; }

    [MaxLength(120)]
    public required string KkrSlug { get; init; }

    public required int Number { get; init; }

    [MaxLength(200)]
    public required string Title { get; init; }

    /// <summary>Number of the journal entry up to which it was read.</summary>
    public required long State { get; init; }

    public required Instant StateAt { get; init; }

    [MaxLength(8)]
    public required string Language { get; init; }

    [MaxLength(64)]
    public required string ModelSha256 { get; init; }

    public required IReadOnlyList<EditionFormat> Formats { get; init; }

    public required Instant PublishedAt { get; init; }

    [MaxLength(200)]
    public required string PublishedBy { get; init; }
}
