using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Appointments.Rounds;

/// <summary>
/// Each possible choice among the nominees of a round, with the board it gives on the first day of the period: pure, so that a hundred choices cost one reading
/// of the register. What the law demands comes first, then agreements and statutes, then principles and conventions, then what cannot be said yet.
/// </summary>
/// <param name="Choices">The choices that were judged, the best first.</param>
/// <param name="Possible">How many choices there are; more than were judged when there are too many.</param>
/// <param name="OpenSeats">How many of the seats that are nominated for are free, or become so with the period.</param>
public sealed record ProposalSheet(IReadOnlyList<ProposedChoice> Choices, long Possible, int OpenSeats)
{
    /// <summary>How many choices are judged at most.</summary>
    public const int Most = 400;

    /// <summary>True when there are more choices than were judged.</summary>
    public bool IsCut => Possible > Choices.Count;

    /// <summary>Judges the choices.</summary>
    /// <param name="facts">The board on the day, with the nominations of the round among its facts.</param>
    /// <param name="day">The day.</param>
    /// <param name="round">The round.</param>
    /// <param name="nominees">Those who can be chosen: named, and not erased.</param>
    public static ProposalSheet Of(CompositionFacts facts, LocalDate day, NominationRound round, IReadOnlyList<Nomination> nominees)
    {
        var groups = round.Groups
            .Select(group => (
                Seats: facts.Seats.Where(seat => seat.Seat.Kind == group.SeatKind && (seat.Occupancy != Occupancy.Held || seat.CarriedOver)).ToList(),
                Nominees: nominees.Where(it => it.SeatKind == group.SeatKind && it.Candidate is not null).DistinctBy(Who, StringComparer.Ordinal).ToList()))
            .Where(group => group.Seats.Count > 0 && group.Nominees.Count > 0)
            .ToList();
        var possible = groups.Aggregate(1L, (product, group) => Times(product, Count(group.Nominees.Count, Math.Min(group.Seats.Count, group.Nominees.Count))));
        var board = new Board(facts, day, nominees);
        var choices = groups.Count == 0 ? [] : Combine(groups, index: 0).Where(picks => picks.Select(pick => Who(pick.Nominee)).Distinct(StringComparer.Ordinal).Count() == picks.Count).Take(Most).Select(board.Judge);
        return new ProposalSheet([.. choices.OrderBy(choice => choice.Order)], groups.Count == 0 ? 0 : possible, groups.Sum(group => group.Seats.Count));
    }

    private static string Who(Nomination nomination) => nomination.PersonId is { } id ? FormattableString.Invariant($"{id}") : nomination.Candidate!.Name.ToUpperInvariant();

    /// <summary>n choose k, as far as it fits.</summary>
    private static long Count(int n, int k)
    {
        var count = 1L;
        for (var taken = 1; taken <= k; taken++) count = Times(count, n - k + taken) / taken;
        return count;
    }

    private static long Times(long one, long other) => one > 1_000_000_000 || other > 1_000_000_000 ? 1_000_000_000 : one * other;

    private static IEnumerable<IReadOnlyList<Pick>> Combine(IReadOnlyList<(List<SeatState> Seats, List<Nomination> Nominees)> groups, int index)
    {
        if (index == groups.Count)
            return [[]];
        var (seats, nominees) = groups[index];
        return
            from chosen in Choose(nominees, Math.Min(seats.Count, nominees.Count), start: 0)
            let picks = chosen.Zip(seats, (nominee, seat) => new Pick(seat.Seat, nominee)).ToList()
            from rest in Combine(groups, index + 1)
            select (IReadOnlyList<Pick>)[.. picks, .. rest];
    }

    private static IEnumerable<IReadOnlyList<Nomination>> Choose(List<Nomination> nominees, int count, int start)
    {
        if (count == 0)
            return [[]];
        return
            from first in Enumerable.Range(start, Math.Max(0, nominees.Count - count - start + 1))
            from rest in Choose(nominees, count - 1, first + 1)
            select (IReadOnlyList<Nomination>)[nominees[first], .. rest];
    }

    /// <summary>The board with some of the nominees in its free seats. A nominee who is nobody in the register gets a number of no person.</summary>
    private sealed class Board(CompositionFacts facts, LocalDate day, IReadOnlyList<Nomination> nominees)
    {
        private readonly IReadOnlyDictionary<string, long> ids = nominees.Where(it => it.Candidate is not null)
            .DistinctBy(Who, StringComparer.Ordinal).Select((nominee, index) => (nominee, index))
            .ToDictionary(it => Who(it.nominee), it => it.nominee.PersonId ?? -1L - it.index, StringComparer.Ordinal);

        public ProposedChoice Judge(IReadOnlyList<Pick> picks)
        {
            var bySeat = picks.ToDictionary(pick => pick.Seat.Id);
            var supposed = facts with
            {
                Audience = Audience.Secretariat,
                Seats = [.. facts.Seats.Select(state => bySeat.TryGetValue(state.Seat.Id, out var pick) ? Seated(state, pick.Nominee) : state)],
                Persons = Added(facts.Persons, picks, nominee => new Person(IdOf(nominee), "", nominee.Candidate!.Name, [])),
                Genders = Added(facts.Genders, picks.Where(pick => pick.Nominee.Gender is not null), nominee => nominee.Gender!.Value),
                Nominations = [.. facts.Nominations.Select(it => it.Candidate is not null && ids.ContainsKey(Who(it)) ? it with { PersonId = IdOf(it) } : it)],
            };
            return new ProposedChoice(picks, CompositionCheck.Check(supposed, day));
        }

        private long IdOf(Nomination nominee) => ids[Who(nominee)];

        private SeatState Seated(SeatState state, Nomination nominee) => state with
        {
            Occupancy = Occupancy.Held,
            HeldBy = IdOf(nominee),
            VacantSince = null,
            CarriedOver = false,
            Holder = new Appointment(
                0, state.Seat.Id, facts.Forum.Id, IdOf(nominee), AppointmentStatus.Appointed, new Span(day, DayBasis.Stated, facts.Law.LastDayOfTerm(day), DayBasis.TermAssumed),
                DecisionId: 1, PartyLetter: null, nominee.Candidate!.MunicipalityCode, nominee.Source, EndReason: null, RecordedIn: 0),
        };

        private Dictionary<long, T> Added<T>(IReadOnlyDictionary<long, T> known, IEnumerable<Pick> picks, Func<Nomination, T> of)
        {
            var all = new Dictionary<long, T>(known);
            foreach (var pick in picks) all.TryAdd(IdOf(pick.Nominee), of(pick.Nominee));
            return all;
        }
    }
}
