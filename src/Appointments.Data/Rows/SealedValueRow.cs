using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Appointments.Data.Rows;

/// <summary>
/// A value that may have to be erased, stored apart from the facts and the journal, which hold its digest only.
/// Erasing deletes the row; the digest without the salt tells nothing.
/// </summary>
[Table("sealed_values")]
internal sealed class SealedValueRow
{
    public const int DigestBytes = 32;
    public const int SaltBytes = 16;

    /// <summary>SHA-256 over salt and value (UTF-8).</summary>
    [Key]
    [MaxLength(DigestBytes)]
    public required byte[] Digest { get; init; }

    [MaxLength(SaltBytes)]
    public required byte[] Salt { get; init; }

    [MaxLength(400)]
    public required string Value { get; init; }
}
