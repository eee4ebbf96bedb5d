using Appointments.Domain.Appointments;
using Appointments.Domain.People;

namespace Appointments.Domain.Composition.Candidates;

/// <summary>Somebody who is thought of for a seat, with what is recorded of that person on the day.</summary>
/// <param name="Person">Who.</param>
/// <param name="Offices">Offices that hold on the day.</param>
/// <param name="Parties">Parties of the day.</param>
/// <param name="Gender">The recorded gender; null when none is.</param>
/// <param name="Earlier">Appointments to the same forum that made a holder, begun before the day.</param>
public sealed record Candidate(Person Person, IReadOnlyList<Office> Offices, IReadOnlyList<PartyMembership> Parties, Gender? Gender, IReadOnlyList<Appointment> Earlier);
