using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>An organisation's proposal for a seat group, or its stated reason for not naming both sexes.</summary>
[Table("nominations")]
[Index(nameof(ForumId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // nominations for a forum's period
[Index(nameof(PersonId), nameof(SupersededIn), nameof(RecordedIn))] // what is held on a person
internal sealed class NominationRow : FactRow
{
    public required long ForumId { get; init; }

    /// <summary>The group of the seat plan.</summary>
    [MaxLength(64)]
    public required string SeatKind { get; init; }

    [MaxLength(120)]
    public required string OrganisationSlug { get; init; }

    /// <summary>Whom; null when only the fact that they nominated is recorded.</summary>
    public long? PersonId { get; init; }

    public string? StatedReason { get; init; }

    /// <summary>Whether the person comes from a small or medium-sized company; null when not recorded.</summary>
    public bool? FromSmallCompany { get; init; }
}
