namespace Appointments.Domain.Elections;

/// <summary>
/// A proportional election counted by the method of largest quotients on up to three levels: seats are shared outermost among alliances (valgforbund) and those who
/// are in none, inside each among its federations (listeforbund) and lists, and inside each federation among its lists. Kommunestyrelsesloven §§ 24-25; kommunal- og
/// regionalvalgloven §§ 81-83. A list with fewer candidates than seats passes on to the next entitled inside its federation, then its alliance, then outside: a
/// contender takes part only as long as somebody in it has a candidate.
/// Where votes do not decide, <see cref="Lots"/> says between whom lots are needed, and <see cref="Seats"/> holds what is certain however they fall.
/// </summary>
public sealed class ElectionCount
{
    internal ElectionCount(
        Election election,
        IReadOnlyList<int> seats,
        IReadOnlyList<IReadOnlyList<string>> order,
        int unfilled,
        IReadOnlyList<string> belowThreshold,
        IReadOnlyList<Sharing> sharings,
        IReadOnlyList<RefusedLot> refusedLots)
    {
        (Election, Order, Unfilled, BelowThreshold, Sharings, RefusedLots) = (election, order, unfilled, belowThreshold, sharings, refusedLots);
        Seats = [.. election.Lists.Select((list, place) => new ListSeats(list.Id, seats[place]))];
        Lots = [.. sharings.Select(sharing => sharing.Lots).OfType<LotsNeeded>()];
    }

    /// <summary>What was counted.</summary>
    public Election Election { get; }

    /// <summary>The seats of each list, in the order of the lists: those that are certain, and those that drawn lots gave.</summary>
    public IReadOnlyList<ListSeats> Seats { get; }

    /// <summary>The lots still to be drawn, from the outermost in; empty when all is decided. Their seats, those of <see cref="Seats"/> and <see cref="Unfilled"/> add up to the election's.</summary>
    public IReadOnlyList<LotsNeeded> Lots { get; }

    /// <summary>
    /// The lists in the order of award, one for each seat that <see cref="Seats"/> counts; lists among whom votes set no order stand in one group, in the order of the lists. Equals inside an alliance whose seats
    /// come at different places of the order outside it make one group of all from the first place to the last.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Order { get; }

    /// <summary>Seats that stay empty because no list with votes has a candidate left.</summary>
    public int Unfilled { get; }

    /// <summary>The lists that the threshold keeps out.</summary>
    public IReadOnlyList<string> BelowThreshold { get; }

    /// <summary>Every step: the outermost sharing first, each followed by those inside its contenders. Empty when the threshold keeps all out.</summary>
    public IReadOnlyList<Sharing> Sharings { get; }

    /// <summary>Entered lots that fit no tie.</summary>
    public IReadOnlyList<RefusedLot> RefusedLots { get; }

    /// <summary>True when every seat that can be given is.</summary>
    public bool IsDecided => Lots.Count == 0;

    /// <summary>Counts.</summary>
    /// <param name="election">An election without faults (<see cref="ElectionFaults"/>).</param>
    /// <param name="drawn">The lots that were drawn, in any order; a lot further in counts only when those further out are settled.</param>
    /// <exception cref="ArgumentException">The election has a fault.</exception>
    public static ElectionCount Of(Election election, IEnumerable<DrawnLot>? drawn = null) =>
        ElectionFaults.Of(election) is [var fault, ..]
            ? throw new ArgumentException(fault.Text.En, nameof(election))
            : ElectionCounter.Count(election, drawn ?? []);
}
