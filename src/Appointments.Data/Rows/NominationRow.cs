using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>An organisation's proposal for a seat group, or its stated reason for not naming both sexes. What tells of the candidate stands sealed, so that it can be erased.</summary>
[Table("nominations")]
[Index(nameof(ForumId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // nominations for a forum's period
[Index(nameof(PersonId), nameof(SupersededIn), nameof(RecordedIn))] // what is held on a person
[Index(nameof(RoundId), nameof(SupersededIn), nameof(RecordedIn))] // nominations of a round
internal sealed class NominationRow : FactRow
{
    /// <summary>The organisation of a nomination whose paper does not say who nominates.</summary>
    public const string NotStated = "";

    /// <summary>The source of what an organisation sent by its link, and of nothing else.</summary>
    public const string SentByLink = "Indstillet af organisationen ved dens link";

    public required long ForumId { get; init; }

    /// <summary>The group of the seat plan.</summary>
    [MaxLength(64)]
    public required string SeatKind { get; init; }

    /// <summary>Who nominates; <see cref="NotStated"/> when the paper does not say.</summary>
    [MaxLength(120)]
    public required string OrganisationSlug { get; init; }

    /// <summary>Whom; null when only the fact that they nominated is recorded, for a candidate who is nobody in the register, and for a confidential one before the appointment.</summary>
    public long? PersonId { get; init; }

    public string? StatedReason { get; init; }

    /// <summary>Whether the person comes from a small or medium-sized company; null when not recorded, and for a confidential one before the appointment: then it stands with the details.</summary>
    public bool? FromSmallCompany { get; init; }

    /// <summary>FactId of the round; null when it belongs to none.</summary>
    public long? RoundId { get; init; }

    /// <summary>True when only the secretariat may know of it.</summary>
    public bool Confidential { get; init; }

    /// <summary>Digest of the candidate's name in <see cref="SealedValueRow"/>; null when nobody is named.</summary>
    [MaxLength(SealedValueRow.DigestBytes)]
    public byte[]? NameDigest { get; init; }

    /// <summary>Digest of what else is told of the candidate, <see cref="CandidateDetails"/>; null when nothing is.</summary>
    [MaxLength(SealedValueRow.DigestBytes)]
    public byte[]? DetailsDigest { get; init; }

    /// <summary>Digest of the stated reason of a confidential nomination; null when there is none.</summary>
    [MaxLength(SealedValueRow.DigestBytes)]
    public byte[]? ReasonDigest { get; init; }
}
