using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Appointments.Domain.Fora;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A forum. <c>FactId</c> is the forum's id; the slug never changes. Its names stand in <see cref="ForumNameRow"/>.</summary>
[Table("fora")]
[Index(nameof(Slug), nameof(SupersededIn), IsUnique = true)] // a forum by slug; one living version of each slug
[Index(nameof(KkrSlug), nameof(SupersededIn), nameof(RecordedIn))] // the fora of a KKR
[Index(nameof(Kind), nameof(SupersededIn), nameof(RecordedIn))] // the fora that a law document governs
internal sealed class ForumRow : FactRow
{
    [MaxLength(120)]
    public required string Slug { get; init; }

    [MaxLength(64)]
    public required string Kind { get; init; }

    public required ForumField Field { get; init; }

    /// <summary>The KKR it belongs to; null for a national body.</summary>
    [MaxLength(120)]
    public string? KkrSlug { get; init; }
}
