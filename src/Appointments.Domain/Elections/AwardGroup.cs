namespace Appointments.Domain.Elections;

/// <summary>Seats given at once: the votes set no order among those of a group.</summary>
/// <param name="Winners">Who got a seat each, in the order of the lists as given.</param>
/// <param name="Quotients">The quotient of each, aligned; all of one value.</param>
/// <param name="ByLot">True when a drawn lot chose them among more.</param>
public sealed record AwardGroup(IReadOnlyList<string> Winners, IReadOnlyList<Quotient> Quotients, bool ByLot);
