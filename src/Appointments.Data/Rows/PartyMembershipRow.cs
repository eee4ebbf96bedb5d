using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>The party or list for which a person was elected. The letter is personal data and stands sealed.</summary>
[Table("party_memberships")]
[Index(nameof(PersonId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // parties of persons
internal sealed class PartyMembershipRow : FactRow
{
    public required long PersonId { get; init; }

    /// <summary>Digest of the letter in <see cref="SealedValueRow"/>.</summary>
    [MaxLength(SealedValueRow.DigestBytes)]
    public required byte[] LetterDigest { get; init; }

    [MaxLength(4)]
    public string? MunicipalityCode { get; init; }
}
