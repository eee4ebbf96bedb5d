using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Domain.Appointments;

/// <summary>An organisation's proposal of a person for a seat group, or its stated reason for not proposing both sexes.</summary>
/// <param name="FactId">The fact.</param>
/// <param name="ForumId">The forum.</param>
/// <param name="SeatKind">The group of the seat plan.</param>
/// <param name="OrganisationSlug">Who nominates; null when the paper does not say.</param>
/// <param name="PersonId">Whom, where the register knows the person; null for a candidate who is in no seat yet, and when only the fact that they nominated is recorded.</param>
/// <param name="StatedReason">The reason for not naming both a woman and a man; null when none is given, and when it was erased.</param>
/// <param name="Span">The function period it is for.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Nomination(
    long FactId,
    long ForumId,
    string SeatKind,
    string? OrganisationSlug,
    long? PersonId,
    string? StatedReason,
    Span Span,
    Source Source)
{
    /// <summary>Whether the person comes from a small or medium-sized company (SMV); null when that is not recorded.</summary>
    public bool? FromSmallCompany { get; init; }

    /// <summary>True when only the secretariat may know of it.</summary>
    public bool Confidential { get; init; }

    /// <summary>The round of nomination it belongs to; null when it stands by itself.</summary>
    public long? RoundId { get; init; }

    /// <summary>The candidate as the nominator wrote of the person; null when only the person's place in the register, or a reason, is recorded, and when it was erased.</summary>
    public Candidate? Candidate { get; init; }

    /// <summary>True when it had a candidate, or a reason, that was erased since.</summary>
    public bool Erased { get; init; }

    /// <summary>Number of the journal entry that brought this version.</summary>
    public long RecordedIn { get; init; }

    /// <summary>True when somebody is nominated, not only a reason given; also of one who was erased.</summary>
    public bool NamesSomebody { get; init; } = true;

    /// <summary>The gender of the candidate as the nominator recorded it; null when not recorded.</summary>
    public Gender? Gender => Candidate?.Gender;
}
