using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Domain.People;

/// <summary>The party or list for which a person was elected, at a time and place.</summary>
/// <param name="FactId">The fact.</param>
/// <param name="PersonId">Who.</param>
/// <param name="Letter">The list's letter, unique only per municipality and election.</param>
/// <param name="MunicipalityCode">Where elected; null when not stated.</param>
/// <param name="Span">When.</param>
/// <param name="Source">Where it stands.</param>
public sealed record PartyMembership(
    long FactId,
    long PersonId,
    string Letter,
    string? MunicipalityCode,
    Span Span,
    Source Source);
