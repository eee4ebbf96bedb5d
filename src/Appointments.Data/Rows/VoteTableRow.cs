using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>The votes on which proportion is judged in a forum.</summary>
[Table("vote_tables")]
[Index(nameof(ForumId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // the vote table of a forum
internal sealed class VoteTableRow : FactRow
{
    public required long ForumId { get; init; }

    /// <summary>What it is, with its source, in Danish.</summary>
    [MaxLength(400)]
    public required string Name { get; init; }

    /// <summary>Votes by letter.</summary>
    public required IReadOnlyDictionary<string, long> Votes { get; init; }
}
