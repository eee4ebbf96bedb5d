using Appointments.Domain.Composition;
using Appointments.Domain.Composition.Rules;
using Appointments.Domain.Elections;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Balance;

/// <summary>
/// Counts how the seats that a KKR fills are spread. Counted are the voting seats to which it appoints; for parties and municipalities the political ones
/// among them, as the rules of a single forum count. No paper demands a proportion over all fora together: it is a convention, not verified.
/// </summary>
public static class BalanceCount
{
    /// <summary>The balance.</summary>
    /// <param name="facts">What is counted.</param>
    /// <param name="day">The day of the facts.</param>
    /// <param name="from">The first year told.</param>
    /// <param name="to">The last year told; not before <paramref name="from"/>.</param>
    public static KkrBalance Of(BalanceFacts facts, LocalDate day, int from, int to)
    {
        var whole = Whole(facts, day);
        IReadOnlyList<SeatState> filled = [.. facts.Seats.Where(seat => seat.Seat.Voting && seat.Seat.AppointedBy == facts.Kkr.Slug)];

        // Genders are told in this order: what tells most comes first, and what is told first may withhold what comes after.
        var genders = new GenderTelling(facts.Audience, facts.Genders, [.. Boards(facts), .. facts.Deputies]);
        var together = Count(filled, whole, genders, whole.Votes);
        var years = Years(facts, genders, from, to);
        var chairs = Count(OfRole(filled, SeatRole.Chair), whole, genders, votes: null);
        var viceChairs = Count(OfRole(filled, SeatRole.ViceChair), whole, genders, votes: null);
        var byForum = filled.ToLookup(seat => seat.Seat.ForumId);
        var fora = facts.Fora.OrderByDescending(forum => byForum[forum.Id].Count()).ThenBy(forum => forum.Id)
            .ToDictionary(forum => forum.Id, forum => new ForumBalance(forum, Count([.. byForum[forum.Id]], whole, genders, whole.Votes)));

        return new KkrBalance(
            together,
            [.. facts.Fora.Select(forum => fora[forum.Id])],
            facts.NotCovered,
            facts.Votes,
            whole.Votes is null ? NoEntitlement(facts, day) : null,
            together.Political == 0 ? null : Proportion(whole with { Seats = filled }, day),
            chairs,
            viceChairs,
            years);
    }

    /// <summary>Whether the check of a forum under the law tells on the day how many women and men its deputies are: a count here must not tell of one of them by subtraction.</summary>
    public static bool TellsOfDeputies(LawDocument law, LocalDate day) =>
        law.CoveredFrom <= day && law.Demands.Any(demand => demand.Rule == DeputyGenderBalance.RuleName && demand.Covers(day));

    /// <summary>The seats of all fora as the facts of one body, so that the rules read them as they read those of a forum.</summary>
    private static CompositionFacts Whole(BalanceFacts facts, LocalDate day) => new(
        new Forum(0, facts.Kkr.Slug, facts.Kkr.Name, string.Empty, ForumField.General, facts.Kkr.Slug),
        new LawDocument(string.Empty, new(facts.Kkr.Name, facts.Kkr.Name), day, new(string.Empty, string.Empty), [], [], [], [], [], [], [], []),
        facts.Seats,
        new Dictionary<long, People.Person>(),
        facts.Offices,
        facts.Parties,
        facts.Genders,
        [],
        facts.Area,
        new HashSet<string>(StringComparer.Ordinal),
        facts.Votes is { } votes && votes.Votes.Any(count => count.Votes > 0) ? VoteTable.Of(votes.Name, votes.Votes) : null,
        new Dictionary<string, ForumSetting>(StringComparer.Ordinal),
        [],
        new Dictionary<string, Authority>(StringComparer.Ordinal))
    {
        Audience = facts.Audience,
    };

    private static Finding Proportion(CompositionFacts whole, LocalDate day)
    {
        var rule = new PartyProportion();
        return CompositionCheck.Find(rule, whole, day, Agreement.Unfounded(rule.Name) with { Force = Force.Convention });
    }

    /// <summary>The persons in the voting seats of each forum: those of whom its own check tells, where it may.</summary>
    private static IEnumerable<IEnumerable<long>> Boards(BalanceFacts facts) =>
        facts.Seats.Where(seat => seat.Seat.Voting).GroupBy(seat => seat.Seat.ForumId).Select(forum => Persons(forum));

    private static IEnumerable<long> Persons(IEnumerable<SeatState> seats) => seats.Select(seat => seat.HeldBy).OfType<long>();

    private static IReadOnlyList<SeatState> OfRole(IReadOnlyList<SeatState> seats, SeatRole role) => [.. seats.Where(seat => seat.Seat.Role == role)];

    private static SeatBalance Count(IReadOnlyList<SeatState> seats, CompositionFacts whole, GenderTelling genders, VoteTable? votes)
    {
        IReadOnlyList<SeatState> political = [.. seats.Where(seat => seat.Seat.Political)];
        IReadOnlyList<SeatState> held = [.. political.Where(seat => !seat.IsOpen())];
        var result = votes is null ? null : DHondt.Apportion(votes.Votes, political.Count);
        var places = held.Select(whole.MunicipalityOf).ToList();
        return new SeatBalance(
            seats.Count,
            political.Count,
            political.Count - held.Count,
            Parties(held, whole, votes, result),
            held.Count(seat => whole.PartyOf(seat) is null),
            result?.Lots,
            [.. whole.Area.OrderBy(place => SortKey.Of(place.Value), StringComparer.Ordinal).Select(place => new MunicipalityBalance(place.Key, place.Value, places.Count(code => code == place.Key)))],
            places.Count(code => code is not null && !whole.Area.ContainsKey(code)),
            places.Count(code => code is null),
            genders.Count(Persons(seats)));
    }

    private static IReadOnlyList<PartyBalance> Parties(IReadOnlyList<SeatState> held, CompositionFacts whole, VoteTable? votes, DHondtResult? result)
    {
        var heldBy = held.Select(whole.PartyOf).OfType<string>().CountBy(letter => letter, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        IEnumerable<string> letters = votes is null ? heldBy.Keys : votes.Votes.Keys.Union(heldBy.Keys, StringComparer.Ordinal);
        return
        [
            .. letters
                .Select(letter => new PartyBalance(
                    letter,
                    votes is not null && votes.Votes.TryGetValue(letter, out var count) ? count : null,
                    result is null || result.Lots?.Between.Contains(letter, StringComparer.Ordinal) == true ? null : result.Seats.GetValueOrDefault(letter),
                    heldBy.GetValueOrDefault(letter)))
                .OrderByDescending(party => party.Votes ?? 0).ThenBy(party => party.Letter, StringComparer.Ordinal),
        ];
    }

    private static IReadOnlyList<YearBalance> Years(BalanceFacts facts, GenderTelling genders, int from, int to)
    {
        var began = facts.Beginnings.ToLookup(it => (it.Kind, it.FirstDay.Year));
        int[] asked = [.. Enumerable.Range(from, to - from + 1)];

        // The newest first, for of it most is asked; and all there are, whatever is asked: see Beginnings.
        var told = new[] { BeginningKind.Appointment, BeginningKind.Chair, BeginningKind.Nomination }
            .SelectMany(kind => asked.Union(facts.Beginnings.Select(it => it.FirstDay.Year)).OrderDescending().Select(year => (kind, year)))
            .ToDictionary(key => key, key => Began([.. began[key]], genders));
        return
        [
            .. asked.Select(year => new YearBalance(
                year,
                told[(BeginningKind.Appointment, year)],
                told[(BeginningKind.Chair, year)],
                told[(BeginningKind.Nomination, year)])),
        ];
    }

    private static Beginners Began(IReadOnlyList<Beginning> began, GenderTelling genders)
    {
        IReadOnlyList<Beginning> stated = [.. began.Where(it => it.Basis == DayBasis.Stated)];
        return new Beginners(stated.Count, began.Count - stated.Count, genders.Count(stated.Select(it => it.PersonId)));
    }

    private static LocalizedText NoEntitlement(BalanceFacts facts, LocalDate day)
    {
        var (first, last) = (CouncilTerm.FirstDayOf(day).Year, CouncilTerm.LastDayOf(day).Year);
        return new LocalizedText(
            $"Der er ikke registreret stemmer for {facts.Kkr.Name}s område fra valget til byrådsperioden {Phrase.Digits(first)}-{Phrase.Digits(last)}, så partiernes andel efter forholdstal er ikke regnet ud.",
            $"No votes are recorded for the area of {facts.Kkr.Name} from the election to the council term {Phrase.Digits(first)}-{Phrase.Digits(last)}, so the parties' proportional share is not computed.");
    }
}
