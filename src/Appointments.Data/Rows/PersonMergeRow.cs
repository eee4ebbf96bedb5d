using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>
/// Two persons of the register are one: what stood of the one was brought to the other by the same entry of the journal.
/// It stands while the merge does; undoing it supersedes it and brings those facts back. Ask with <c>Known</c>.
/// </summary>
[Table("person_merges")]
[Index(nameof(FromPersonId), nameof(SupersededIn), nameof(RecordedIn))] // where an old address leads
[Index(nameof(IntoPersonId), nameof(SupersededIn), nameof(RecordedIn))] // who was merged into a person
internal sealed class PersonMergeRow : FactRow
{
    /// <summary>The person that is not a person of its own any more.</summary>
    public required long FromPersonId { get; init; }

    /// <summary>The person that it is.</summary>
    public required long IntoPersonId { get; init; }
}
