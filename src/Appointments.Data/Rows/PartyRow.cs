using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>What a letter means: a party, or a local list of one municipality.</summary>
[Table("parties")]
[Index(nameof(Letter), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // parties by letter
internal sealed class PartyRow : FactRow
{
    [MaxLength(4)]
    public required string Letter { get; init; }

    [MaxLength(200)]
    public required string Name { get; init; }

    /// <summary>For a local list its municipality; null for a national party.</summary>
    [MaxLength(4)]
    public string? MunicipalityCode { get; init; }
}
