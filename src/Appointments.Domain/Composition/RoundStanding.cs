using Appointments.Domain.Appointments.Rounds;

namespace Appointments.Domain.Composition;

/// <summary>A round of nomination as a check looks at it.</summary>
/// <param name="Round">The round.</param>
/// <param name="Awaits">True while more may still come in (<see cref="NominationRound.AwaitsNominations"/>), as the register knows it.</param>
public sealed record RoundStanding(NominationRound Round, bool Awaits);
