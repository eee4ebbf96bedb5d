using System.Globalization;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Common;
using FsCheck;
using FsCheck.Fluent;

namespace Appointments.Tests.Composition;

/// <summary>
/// More facts, over all rules at once: what is settled stays settled, whatever open fact becomes known. A fact is open when the rules say so: a seat without holder,
/// a gender, a party, a council seat where the list is not complete, and the nomination of one, by one who may, of whom nothing is recorded.
/// </summary>
public class InformationTests
{
    private static readonly string[] Kinds = ["political", "business", "region", "observer"];
    private static readonly string[] Organisations = ["di", "dansk-erhverv", "fh", "ac"];
    private static readonly IReadOnlyList<Gender?> Genders = [Gender.F, Gender.M, Gender.X];

    [Fact]
    public void What_is_settled_stays_settled_whatever_becomes_known() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(400)), Prop.ForAll(Cases, it =>
        {
            var facts = Build(new Random(it.Board));
            var chance = new Random(it.Step);
            for (var step = 0; step < 4; step++)
            {
                var more = Learn(facts, chance);
                Assert.All(Settled(facts).Zip(Answers(more)), pair => Assert.True(
                    pair.First is not (Answer.Satisfied or Answer.Violated) || pair.First == pair.Second.Answer, $"{pair.Second.Rule}: {pair.First} became {pair.Second.Answer}. {pair.Second.Message.En}"));
                facts = more;
            }
        }));

    [Fact]
    public void Every_rule_that_a_law_file_may_demand_is_among_them() =>
        Assert.Equal(CompositionRules.Names.Order(), Build(new Random(1)).Law.Demands.Select(demand => demand.Rule).Distinct().Order());

    [Fact]
    public void The_boards_by_chance_give_each_rule_both_what_is_settled_and_what_is_open()
    {
        var seen = Enumerable.Range(0, 600).SelectMany(seed => Answers(Build(new Random(seed)))).Select(finding => (finding.Rule, finding.Answer)).ToHashSet();

        // The size of a whole plan leaves nothing open; a gap in the order of deputies is all that can be; nobody breaks a rule that only lets sit on.
        string[] neverOpen = ["odd-number", "size-limit", "region-no-majority", "carry-over", "seat-plan"];
        Assert.All(CompositionRules.Names, rule => Assert.True(
            (neverOpen.Contains(rule) || seen.Contains((rule, Answer.Undetermined))) && (seen.Contains((rule, Answer.Satisfied)) || seen.Contains((rule, Answer.Violated))), rule));
    }

    /// <summary>Eleven seats, 40 per cent to the nearest whole number: four of each. What is recorded, what is learnt of one more, and what that settles.</summary>
    [Theory]
    [InlineData(3, 4, 0, Gender.F, Answer.Undetermined, Answer.Satisfied)]
    [InlineData(3, 4, 0, Gender.M, Answer.Undetermined, Answer.Undetermined)]
    [InlineData(4, 3, 0, Gender.M, Answer.Undetermined, Answer.Satisfied)]
    [InlineData(0, 7, 0, Gender.F, Answer.Undetermined, Answer.Undetermined)]
    [InlineData(0, 7, 0, Gender.M, Answer.Undetermined, Answer.Violated)]
    [InlineData(0, 7, 0, Gender.X, Answer.Undetermined, Answer.Violated)]
    [InlineData(3, 4, 3, Gender.X, Answer.Undetermined, Answer.Violated)]
    [InlineData(3, 4, 3, Gender.F, Answer.Undetermined, Answer.Satisfied)]
    [InlineData(4, 4, 0, Gender.X, Answer.Satisfied, Answer.Satisfied)]
    [InlineData(0, 8, 0, Gender.F, Answer.Violated, Answer.Violated)]
    public void One_more_recorded_gender_settles_exactly_what_it_should(int women, int men, int others, Gender learnt, Answer before, Answer after)
    {
        var board = new Board().Demand("gender-balance", parameters: ("genderThreshold", "nearest")).Demand("eligibility").Demand("geographic-spread")
            .Held(women, Gender.F).Held(men, Gender.M).Held(others, Gender.X).Held(11 - women - men - others);
        var known = board.Check();
        board.Genders[11] = learnt;
        var more = board.Check();

        Assert.Equal((before, after), (Of(known).Answer, Of(more).Answer));
        Assert.Equal(known.Findings.Where(finding => finding.Rule != "gender-balance").Select(finding => (finding.Rule, finding.Answer, finding.Message)), more.Findings.Where(finding => finding.Rule != "gender-balance").Select(finding => (finding.Rule, finding.Answer, finding.Message)));

        static Finding Of(CompositionResult result) => result.Findings.Single(finding => finding.Rule == "gender-balance");
    }

    private static Arbitrary<(int Board, int Step)> Cases => (from board in Gen.Choose(0, 1_000_000) from step in Gen.Choose(0, 1_000_000) select (board, step)).ToArbitrary();

    private static IReadOnlyList<Finding> Answers(CompositionFacts facts) =>
        [.. CompositionCheck.Check(facts, Board.Day).Findings.Where(finding => !CompositionRules.IsOwnOrder(finding.Rule))];

    private static IEnumerable<Answer> Settled(CompositionFacts facts) => Answers(facts).Select(finding => finding.Answer);

    private static CompositionFacts Build(Random chance)
    {
        var board = Demanding();
        foreach (var kind in Kinds)
            _ = AddSeats(board, kind, chance.Next(0, 4), chance);
        AddNominations(board, chance);
        AddDeputies(board, chance);
        AddPast(board, chance);
        if (chance.Next(2) == 0) board.CompleteCouncils.UnionWith(board.Area.Keys);
        if (chance.Next(3) > 0) board.Owners.Add(new OwnerForum("ejeren", "Ejeren", new HashSet<long> { chance.Next(1, 9) }, chance.Next(2)));
        var facts = board.Facts();
        var carries = chance.Next(3) == 0;
        return facts with
        {
            Seats = [.. facts.Seats.Select(seat => seat with
            {
                CarriedOver = carries && seat.HeldBy is not null,
                Seat = seat.Seat with { NominatedBy = seat.Seat.Kind == "business" ? Organisations : [], ReservedFor = seat.Seat.Id == 1 ? "0001" : null },
            })],
        };
    }

    private static Board Demanding() => new Board { Audience = Audience.Secretariat, Votes = new VoteTable("Prøvevalg", new Dictionary<string, long>(StringComparer.Ordinal) { ["A"] = 40, ["V"] = 35, ["C"] = 25 }) }
        .Demand("seat-plan").Plan("political", 2)
        .Demand("size-limit", parameters: ("maximum", "5"))
        .Demand("odd-number")
        .Demand("region-no-majority", parameters: ("seats", "region"))
        .Demand("eligibility")
        .Demand("reserved-seat")
        .Demand("term-limit", parameters: [("years", "4"), ("reappointments", "1"), ("seats", "business region")])
        .Demand("entitled-nomination", parameters: ("seats", "business"))
        .Demand("entitled-nomination", parameters: [("seats", "region"), ("jointly", "fh ac")])
        .Demand("nomination-of-both-sexes")
        .Demand("small-company", parameters: [("seats", "business"), ("least", "1")])
        .Demand("small-company", parameters: [("seats", "business"), ("least", "2"), ("among", "nominations")])
        .Demand("gender-balance", parameters: ("genderThreshold", "nearest"))
        .Demand("deputy-gender-balance", parameters: ("genderThreshold", "floor"))
        .Demand("deputy-order")
        .Demand("party-proportion", parameters: ("partyTolerance", "1"))
        .Demand("vacancy-refill")
        .Demand("geographic-spread", parameters: [("maxPerMunicipality", "2"), ("minMunicipalities", "2")])
        .Demand("carry-over")
        .Demand("both-sides", strength: Strength.Aim, parameters: ("owners", "ejeren"));

    private static Board AddSeats(Board board, string kind, int count, Random chance)
    {
        for (var i = 0; i < count; i++)
        {
            if (chance.Next(4) == 0)
                board.NotStated(1, kind);
            else
                board.Held(1, chance.Next(2) == 0 ? Genders[chance.Next(3)] : null, chance.Next(2) == 0 ? Letter(chance) : null, chance.Next(2) == 0 ? Municipality(chance) : null, kind);
        }

        return board;
    }

    private static void AddNominations(Board board, Random chance)
    {
        foreach (var seat in board.Facts().Seats.Where(seat => seat.HeldBy is not null && seat.Seat.Kind is "business" or "region"))
        {
            foreach (var organisation in Organisations.Append("foreningen").Where(_ => chance.Next(4) == 0))
                board.Nominate(organisation, seat.HeldBy, seat.Seat.Kind, chance.Next(3) switch { 0 => true, 1 => false, _ => null });
        }
    }

    private static void AddDeputies(Board board, Random chance)
    {
        foreach (var seat in board.Facts().Seats.Where(_ => chance.Next(2) == 0))
        {
            foreach (var place in Enumerable.Range(1, 3).Where(_ => chance.Next(2) == 0))
                board.Deputy(seat.Seat.Id, chance.Next(8) == 0 ? 1 : place, board.AddPerson(chance.Next(2) == 0 ? Genders[chance.Next(3)] : null));
        }
    }

    private static void AddPast(Board board, Random chance)
    {
        foreach (var seat in board.Facts().Seats)
        {
            if (chance.Next(3) == 0)
                board.Predecessors[seat.Seat.Id] = Board.Appointment(200 + seat.Seat.Id, board.AddPerson(null), Board.Span(new(2022, 1, 1), new(2022, 6, 30)), chance.Next(3) == 0 ? null : Letter(chance));
            if (seat.HeldBy is { } person)
                board.Earlier.AddRange(Enumerable.Range(0, chance.Next(3)).Select(i => Board.Appointment((100 * person) + i, person, Board.Span(new(2014 + (4 * i), 1, 1), new(2017 + (4 * i), 12, 31)))));
        }
    }

    /// <summary>The facts with one open fact known; the same when chance finds none open.</summary>
    private static CompositionFacts Learn(CompositionFacts facts, Random chance) => chance.Next(5) switch
    {
        0 => FillSeat(facts, chance),
        1 => RecordGender(facts, chance),
        2 => RecordParty(facts, chance),
        3 => RecordOffice(facts, chance),
        _ => RecordNomination(facts, chance),
    };

    private static CompositionFacts FillSeat(CompositionFacts facts, Random chance)
    {
        if (Any(facts.Seats.Where(seat => seat.IsOpen()), chance) is not { } open)
            return facts;
        var id = facts.Persons.Keys.DefaultIfEmpty().Max() + 1;
        var holder = new Appointment(
            900 + id, open.Seat.Id, 1, id, AppointmentStatus.Appointed, Board.Span(new(2022, 1, 1), new(chance.Next(2) == 0 ? 2025 : 2026, 12, 31)), 1,
            chance.Next(2) == 0 ? Letter(chance) : null, chance.Next(2) == 0 ? Municipality(chance) : null, Board.Paper, null, 1);
        return facts with
        {
            Persons = facts.Persons.Append(new(id, new Person(id, $"test-{id}", $"Test Testesen {id.ToString(CultureInfo.InvariantCulture)}", []))).ToDictionary(),
            Seats = [.. facts.Seats.Select(seat => seat == open ? seat with { Occupancy = Occupancy.Held, Holder = holder, HeldBy = id } : seat)],
        };
    }

    private static CompositionFacts RecordGender(CompositionFacts facts, Random chance) => Any(facts.Persons.Keys.Where(id => !facts.Genders.ContainsKey(id)).Select(id => (long?)id), chance) is { } person
        ? facts with { Genders = facts.Genders.Append(new(person, Genders[chance.Next(3)]!.Value)).ToDictionary() }
        : facts;

    private static CompositionFacts RecordParty(CompositionFacts facts, Random chance) => Any(facts.Persons.Keys.Where(id => !facts.Parties.Any(party => party.PersonId == id)).Select(id => (long?)id), chance) is { } person
        ? facts with { Parties = [.. facts.Parties, new PartyMembership(0, person, Letter(chance), null, Board.Span(null, null), Board.Paper)] }
        : facts;

    private static CompositionFacts RecordOffice(CompositionFacts facts, Random chance) =>
        facts.CompleteCouncils.Count == 0 && Any(facts.Persons.Keys.Where(id => !facts.Offices.Any(office => office.PersonId == id)).Select(id => (long?)id), chance) is { } person
            ? facts with { Offices = [.. facts.Offices, new Office(0, person, OfficeKind.Councillor, "byrådsmedlem", Municipality(chance), null, null, Board.Span(null, null), Board.Paper)] }
            : facts;

    private static CompositionFacts RecordNomination(CompositionFacts facts, Random chance)
    {
        var organisation = Organisations[chance.Next(Organisations.Length)];
        var seat = Any(facts.Seats.Where(it => it is { HeldBy: not null, Seat.Kind: "business" } && !facts.Nominations.Any(nomination => nomination.SeatKind == "business" && (nomination.PersonId == it.HeldBy || nomination.OrganisationSlug == organisation))), chance);
        return seat is null ? facts : facts with
        {
            Nominations = [.. facts.Nominations, new Nomination(0, 1, "business", organisation, seat.HeldBy, "Grunden er oplyst.", Board.Span(null, null), Board.Paper) { FromSmallCompany = chance.Next(2) == 0 }],
        };
    }

    private static T? Any<T>(IEnumerable<T> these, Random chance) => these.ToList() is { Count: > 0 } list ? list[chance.Next(list.Count)] : default;

    private static string Letter(Random chance) => "AVC"[chance.Next(3)].ToString();

    private static string Municipality(Random chance) => $"000{(1 + chance.Next(3)).ToString(CultureInfo.InvariantCulture)}";
}
