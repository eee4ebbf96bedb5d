using NodaTime;

namespace Appointments.Domain.Appointments.Rounds;

/// <summary>The secret link by which an organisation nominates. The secret itself is kept nowhere.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="OrganisationSlug">Whose link it is.</param>
/// <param name="FirstDay">The day it was made.</param>
/// <param name="LastDay">The last day on which it opens anything.</param>
public sealed record NominationLink(long RoundId, string OrganisationSlug, LocalDate FirstDay, LocalDate LastDay);
