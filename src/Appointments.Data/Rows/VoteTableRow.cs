using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Appointments.Domain.Elections;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>The votes of an election, on its day. <c>FactId</c> is the table's id; which table a forum's proportion is judged on, a setting of the forum says. Ask with <c>Known</c>.</summary>
[Table("vote_tables")]
[Index(nameof(KkrSlug), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay))] // the elections of a KKR's area
internal sealed class VoteTableRow : FactRow
{
    /// <summary>What it is, in Danish.</summary>
    [MaxLength(400)]
    public required string Name { get; init; }

    /// <summary>The KKR in whose area the votes were cast; null when in none.</summary>
    [MaxLength(120)]
    public string? KkrSlug { get; init; }

    /// <summary>Votes by list, and by municipality where they are known so.</summary>
    public required IReadOnlyList<VoteCount> Votes { get; init; }
}
