using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>The list of a municipality's councillors is recorded completely for the days of this fact.</summary>
[Table("council_lists")]
[Index(nameof(MunicipalityCode), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // which councils are complete
internal sealed class CouncilListRow : FactRow
{
    [MaxLength(4)]
    public required string MunicipalityCode { get; init; }
}
