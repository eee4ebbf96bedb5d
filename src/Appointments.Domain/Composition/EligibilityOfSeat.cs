using Appointments.Domain.Law;

namespace Appointments.Domain.Composition;

/// <summary>Whether the holder of a political seat is a member of a municipal council of the area.</summary>
/// <param name="Seat">The seat with its holder.</param>
/// <param name="Answer">The answer; undetermined for a seat that nobody is known to hold.</param>
/// <param name="Demand">The demand that wants it.</param>
/// <param name="ListsMissing">Names of the municipalities whose lists could name the person and are not recorded as complete, in Danish alphabetical order; empty when all are.</param>
public sealed record EligibilityOfSeat(SeatState Seat, Answer Answer, Demand Demand, IReadOnlyList<string> ListsMissing);
