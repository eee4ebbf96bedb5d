using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>The recorded gender of a person; it stands sealed, as F, M or X.</summary>
[Table("genders")]
[Index(nameof(PersonId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // recorded genders of persons
internal sealed class GenderRow : FactRow
{
    public required long PersonId { get; init; }

    /// <summary>Digest of the gender in <see cref="SealedValueRow"/>.</summary>
    [MaxLength(SealedValueRow.DigestBytes)]
    public required byte[] GenderDigest { get; init; }
}
