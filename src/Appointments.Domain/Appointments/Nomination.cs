using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Domain.Appointments;

/// <summary>An organisation's proposal of a person for a seat group, or its stated reason for not proposing both sexes.</summary>
/// <param name="FactId">The fact.</param>
/// <param name="ForumId">The forum.</param>
/// <param name="SeatKind">The group of the seat plan.</param>
/// <param name="OrganisationSlug">Who nominates.</param>
/// <param name="PersonId">Whom; null when only the fact that they nominated is recorded.</param>
/// <param name="StatedReason">The reason for not naming both a woman and a man; null when none is given.</param>
/// <param name="Span">The function period it is for.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Nomination(
    long FactId,
    long ForumId,
    string SeatKind,
    string OrganisationSlug,
    long? PersonId,
    string? StatedReason,
    Span Span,
    Source Source)
{
    /// <summary>Whether the person comes from a small or medium-sized company (SMV); null when that is not recorded.</summary>
    public bool? FromSmallCompany { get; init; }
}
