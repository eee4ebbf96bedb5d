using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>Somebody who appoints or nominates; the slug is the key.</summary>
[Table("authorities")]
[Index(nameof(Slug), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // authorities by slug
internal sealed class AuthorityRow : FactRow
{
    [MaxLength(120)]
    public required string Slug { get; init; }

    [MaxLength(200)]
    public required string NameDa { get; init; }

    [MaxLength(200)]
    public required string NameEn { get; init; }

    /// <summary>Slugs of those who must act jointly; empty for a single authority.</summary>
    public required IReadOnlyList<string> JointMembers { get; init; }
}
