using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>The secret link of an organisation to a round, for the days on which it opens anything. The secret is random and stands nowhere: only its hash does. Only the secretariat reads it.</summary>
[Table("nomination_links")]
[Index(nameof(TokenHash), nameof(SupersededIn), nameof(RecordedIn))] // the link that somebody has come by
[Index(nameof(RoundId), nameof(SupersededIn), nameof(RecordedIn))] // links of a round
internal sealed class NominationLinkRow : FactRow
{
    public const int HashLength = 64;

    public required long RoundId { get; init; }

    [MaxLength(120)]
    public required string OrganisationSlug { get; init; }

    /// <summary>SHA-256 of the secret as small hex; as text, for a digest in a column of bytes is taken for that of a sealed value.</summary>
    [MaxLength(HashLength)]
    public required string TokenHash { get; init; }
}
