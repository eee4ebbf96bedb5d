using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Appointments.Domain.Appointments.Rounds;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Rows;

/// <summary>A round of nomination; its days are those of the function period. Every step is a new version, so the journal shows each. Ask with <c>Known</c>. Only the secretariat reads it.</summary>
[Table("nomination_rounds")]
[Index(nameof(ForumId), nameof(SupersededIn), nameof(RecordedIn))] // rounds of a forum
[Index(nameof(Slug), nameof(SupersededIn), nameof(RecordedIn))] // by address
internal sealed class NominationRoundRow : FactRow
{
    public required long ForumId { get; init; }

    [MaxLength(160)]
    public required string Slug { get; init; }

    public required IReadOnlyList<RoundGroup> Groups { get; init; }

    public NominatorStatus? NominatorStatus { get; init; }

    public LocalDate? NominatorsDay { get; init; }

    public LocalDate? DeadlineDay { get; init; }

    public LocalDate? MeetingDay { get; init; }

    public required LocalDate EraseDay { get; init; }

    [MaxLength(400)]
    public required string EraseReason { get; init; }

    public LocalDate? InvitedDay { get; init; }

    public LocalDate? CheckedDay { get; init; }

    public LocalDate? DecidedDay { get; init; }

    public LocalDate? InformedDay { get; init; }

    public LocalDate? ErasedDay { get; init; }

    public LocalDate? WithdrawnDay { get; init; }

    [MaxLength(400)]
    public string? WithdrawnReason { get; init; }
}
