using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Appointments.Rounds;

/// <summary>A round of nomination: organisations are asked whom they propose for the seats of a forum in a function period.</summary>
/// <param name="Id">Given out by the register.</param>
/// <param name="Slug">For addresses; never changes.</param>
/// <param name="ForumId">The forum.</param>
/// <param name="Groups">The seat groups that are nominated for, each with who may nominate.</param>
/// <param name="Period">The function period.</param>
/// <param name="Source">Where it stands.</param>
public sealed record NominationRound(long Id, string Slug, long ForumId, IReadOnlyList<RoundGroup> Groups, Span Period, Source Source)
{
    /// <summary>How well it is known who may nominate; null while that is a draft.</summary>
    public NominatorStatus? NominatorStatus { get; init; }

    /// <summary>Day of the meeting that recommended or decided who may nominate; null while that is a draft.</summary>
    public LocalDate? NominatorsDay { get; init; }

    /// <summary>Last day on which nominations are taken, included; null while it is not set.</summary>
    public LocalDate? DeadlineDay { get; init; }

    /// <summary>Day of the meeting that is to decide; null while it is not set.</summary>
    public LocalDate? MeetingDay { get; init; }

    /// <summary>From this day what is held on the candidates is deleted, once the round is decided or withdrawn.</summary>
    public required LocalDate EraseDay { get; init; }

    /// <summary>Why on that day.</summary>
    public required string EraseReason { get; init; }

    /// <summary>Day the letters were sent; null before.</summary>
    public LocalDate? InvitedDay { get; init; }

    /// <summary>Day the nominations were checked; null before.</summary>
    public LocalDate? CheckedDay { get; init; }

    /// <summary>Day of the decision; null before.</summary>
    public LocalDate? DecidedDay { get; init; }

    /// <summary>Day the others were informed; null before.</summary>
    public LocalDate? InformedDay { get; init; }

    /// <summary>Day the candidates' data were deleted; null before.</summary>
    public LocalDate? ErasedDay { get; init; }

    /// <summary>Day the round was given up; null when it was not.</summary>
    public LocalDate? WithdrawnDay { get; init; }

    /// <summary>Why it was given up; null when it was not.</summary>
    public string? WithdrawnReason { get; init; }

    /// <summary>Where the round stands on a day.</summary>
    /// <param name="day">The day; the deadline itself is still open.</param>
    /// <param name="hasNominations">True when at least one nomination has come in.</param>
    public RoundState StateOn(LocalDate day, bool hasNominations) =>
        ErasedDay is not null ? RoundState.Erased
        : WithdrawnDay is not null ? RoundState.Withdrawn
        : InformedDay is not null ? RoundState.Informed
        : DecidedDay is not null ? RoundState.Decided
        : CheckedDay is not null ? RoundState.Checked
        : InvitedDay is not null ? (day > DeadlineDay ? RoundState.Closed : hasNominations ? RoundState.Open : RoundState.Invited)
        : NominatorsDay is not null ? RoundState.OrganisationsDecided
        : RoundState.Draft;

    /// <summary>True when nominations may still come in: the letters are out, the deadline is not over, and nothing is checked or decided.</summary>
    public bool TakesNominations(LocalDate day) => StateOn(day, hasNominations: true) == RoundState.Open && InvitedDay <= day;

    /// <summary>True while what an organisation lacks may still come in by itself: nothing is checked, decided or given up, and the deadline is not over.</summary>
    /// <param name="day">The day; the deadline itself is still open.</param>
    public bool AwaitsNominations(LocalDate day) => StateOn(day, hasNominations: true) is RoundState.Draft or RoundState.OrganisationsDecided or RoundState.Open;

    /// <summary>True when the candidates' data are to be deleted now.</summary>
    public bool IsDueForErasure(LocalDate day) => ErasedDay is null && EraseDay <= day && (DecidedDay is not null || WithdrawnDay is not null);

    /// <summary>True when the day of deletion has come, but the round is neither decided nor given up: somebody must choose.</summary>
    public bool IsErasureHeldUp(LocalDate day) => ErasedDay is null && EraseDay <= day && DecidedDay is null && WithdrawnDay is null;
}
