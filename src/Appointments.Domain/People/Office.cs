using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Domain.People;

/// <summary>An office held by a person.</summary>
/// <param name="FactId">The fact.</param>
/// <param name="PersonId">Who holds it.</param>
/// <param name="Kind">Which office.</param>
/// <param name="Title">The title as printed, <c>1. viceborgmester</c>.</param>
/// <param name="MunicipalityCode">The municipality; null when the office has none or the source does not print it.</param>
/// <param name="ForumId">The forum of a <see cref="OfficeKind.ForumChair"/> or <see cref="OfficeKind.ForumViceChair"/>; null otherwise.</param>
/// <param name="RegionCode">The region of a regional council's office; null otherwise, and where the source does not print it.</param>
/// <param name="Span">When.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Office(
    long FactId,
    long PersonId,
    OfficeKind Kind,
    string Title,
    string? MunicipalityCode,
    long? ForumId,
    string? RegionCode,
    Span Span,
    Source Source)
{
    /// <summary>True for a seat in a municipal council.</summary>
    public bool IsInCouncil => Kind is OfficeKind.Mayor or OfficeKind.DeputyMayor or OfficeKind.Alderman or OfficeKind.Councillor;
}
