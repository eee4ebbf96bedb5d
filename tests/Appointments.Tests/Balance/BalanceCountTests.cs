using Appointments.Domain.Balance;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Time;
using Common;
using FsCheck;
using FsCheck.Fluent;

namespace Appointments.Tests.Balance;

public sealed class BalanceCountTests
{
    private static readonly (string, long)[] Eight = [("A", 25), ("B", 31), ("C", 11), ("D", 16)];

    /// <summary>
    /// 25, 31, 11, 16 for eight seats: 31, 25, 16, 31/2 = 15.5, 25/2 = 12.5, 11, 31/3 = 10.33, 25/3 = 8.33; next would be 16/2 = 8. So A 3, B 3, C 1, D 1.
    /// Held over both fora: A 2 + 1, B 1 + 0, C 1, and one seat by somebody of Z, which has no votes.
    /// </summary>
    [Fact]
    public void All_seats_together_are_held_against_d_Hondt_on_the_votes()
    {
        var balance = new SmallKkr { Votes = Eight }.Forum("Råd").Seats("A", "A", "B", "C", null).Forum("Udvalg").Seats("A", "Z", null).Count();

        Assert.Equal((8, 6, 2), (balance.Together.Political, balance.Together.Held, balance.Together.Open));
        Assert.Equal(
            [("B", 31L, 3, 1, -2), ("A", 25, 3, 3, 0), ("D", 16, 1, 0, -1), ("C", 11, 1, 1, 0), ("Z", null, 0, 1, 1)],
            balance.Together.Parties.Select(it => (it.Letter, it.Votes, it.Entitlement!.Value, it.Held, it.Difference!.Value)));
        Assert.Null(balance.NoEntitlement);
    }

    /// <summary>The same votes for the five and the three seats of the fora: 31, 25, 16, 15.5, 12.5 and 31, 25, 16.</summary>
    [Fact]
    public void Each_forum_has_its_own_line_on_its_own_number_of_seats()
    {
        var balance = new SmallKkr { Votes = Eight }.Forum("Råd").Seats("A", "A", "B", "C", null).Forum("Udvalg").Seats("A", "Z", null).Count();

        Assert.Equal([("Råd", 5), ("Udvalg", 3)], balance.Fora.Select(it => (it.Forum.Name, it.Seats.Political)));
        Assert.Equal(["B 2 1", "A 2 2", "D 1 0", "C 0 1"], balance.Fora[0].Seats.Parties.Select(it => $"{it.Letter} {it.Entitlement} {it.Held}"));
        Assert.Equal(["B 1 0", "A 1 1", "D 1 0", "C 0 0", "Z 0 1"], balance.Fora[1].Seats.Parties.Select(it => $"{it.Letter} {it.Entitlement} {it.Held}"));
    }

    /// <summary>A 30, B 20, C 10 for three seats: 30, 20, then 30/2 = 15: no lots. For four: 30, 20, 15, and then 10 = 20/2 = 30/3.</summary>
    [Fact]
    public void Where_lots_would_decide_nobody_s_entitlement_among_them_is_told()
    {
        var balance = new SmallKkr { Votes = [("A", 30), ("B", 20), ("C", 10), ("D", 1)] }.Forum("Råd").Seats("A", "A", "B", "C").Count();

        Assert.Equal(["A", "B", "C"], balance.Together.Lots!.Between);
        Assert.Equal(1, balance.Together.Lots.Seats);
        Assert.Equal(["A –", "B –", "C –", "D 0"], balance.Together.Parties.Select(it => $"{it.Letter} {it.Entitlement?.ToString() ?? "–"}"));
        Assert.All(balance.Together.Parties.Take(3), it => Assert.Null(it.Difference));
        Assert.Equal(Answer.Undetermined, balance.Proportion!.Answer);
    }

    [Fact]
    public void Without_votes_there_is_no_entitlement_and_it_is_said()
    {
        var balance = new SmallKkr().Forum("Råd").Seats("A", "A", "B").Count();

        Assert.Equal([("A", null, null, 2), ("B", null, null, 1)], balance.Together.Parties.Select(it => (it.Letter, it.Votes, it.Entitlement, it.Held)));
        Assert.Contains("byrådsperioden 2022-2025", balance.NoEntitlement!.Da, StringComparison.Ordinal);
        Assert.Contains("council term 2022-2025", balance.NoEntitlement.En, StringComparison.Ordinal);
        Assert.Equal(Answer.Undetermined, balance.Proportion!.Answer);
    }

    [Fact]
    public void The_verdict_over_all_fora_is_that_of_one_forum_with_all_the_seats()
    {
        var all = new SmallKkr { Votes = Eight }.Forum("Råd").Seats("A", "A", "A", "A", "B").Forum("Udvalg").Seats("C", "D", null).Count().Proportion!;
        var one = new Composition.Board { Votes = new VoteTable("Prøvevalg", Eight.ToDictionary(it => it.Item1, it => it.Item2, StringComparer.Ordinal)) }
            .Demand("party-proportion", Force.Convention, Strength.Aim, confirmed: false)
            .Held(4, party: "A").Held(1, party: "B").Held(1, party: "C").Held(1, party: "D").NotStated().Find("party-proportion");

        Assert.Equal((Answer.Violated, "A 4/3, B 1/3, C 1/1, D 1/1"), (all.Answer, all.Sum));
        Assert.Equal((one.Answer, one.Sum, one.Message, one.Shortfall), (all.Answer, all.Sum, all.Message, all.Shortfall));
        Assert.Equal((Force.Convention, Strength.Aim, false, false), (all.Force, all.Strength, all.Confirmed, all.Binds));
    }

    [Fact]
    public void Only_voting_seats_that_the_KKR_fills_are_counted_and_party_only_on_political_ones()
    {
        var balance = new SmallKkr().Forum("Råd")
            .Seat(1, "A", "0001")
            .Seat(2, "B", "0002", by: "regionsraadet-test")
            .Seat(3, "B", "0002", voting: false)
            .Seat(4, "B", "0002", political: false)
            .Count();

        Assert.Equal((2, 1), (balance.Together.Seats, balance.Together.Political));
        Assert.Equal("A", Assert.Single(balance.Together.Parties).Letter);
        Assert.Equal(2, balance.Together.Gender.Persons);
    }

    [Fact]
    public void Spread_is_counted_over_the_area_and_what_is_outside_or_not_recorded_stands_apart()
    {
        var together = new SmallKkr().Forum("Råd").Seat(1, "A", "0001").Seat(2, "A", "0001").Seat(3, "B", "0003").Seat(4, "B", "0999").Seat(5).Seat(null).Count().Together;

        Assert.Equal([("Nordby", 2), ("Sydby", 0), ("Østby", 1)], together.Municipalities.Select(it => (it.Name, it.Held)));
        Assert.Equal((2, 2, 1, 1), (together.MunicipalitiesWithSeat, together.MostOfOne, together.OutsideArea, together.MunicipalityNotRecorded));
        Assert.Equal(1, together.PartyNotRecorded);
    }

    [Fact]
    public void Chairs_and_vice_chairs_are_counted_by_themselves_without_entitlement()
    {
        var balance = new SmallKkr { Votes = Eight }.Forum("Råd").Seat(1, "A", "0001", role: SeatRole.Chair).Seat(2, "B", "0002", role: SeatRole.ViceChair).Seat(3, "B")
            .Forum("Udvalg").Seat(4, "A", "0002", role: SeatRole.Chair).Count();

        Assert.Equal(("A", 2, (int?)null), Assert.Single(balance.Chairs.Parties.Select(it => (it.Letter, it.Held, it.Entitlement))));
        Assert.Equal([1, 1, 0], balance.Chairs.Municipalities.Select(it => it.Held));
        Assert.Equal(("B", 1), Assert.Single(balance.ViceChairs.Parties.Select(it => (it.Letter, it.Held))));
    }

    [Fact]
    public void A_year_counts_those_who_began_on_a_stated_day_and_the_others_apart()
    {
        var years = new SmallKkr().Forum("Råd").Seats("A", "B")
            .Began(2022, 1).Began(2022, 2, DayBasis.Attested).Began(2022, 3, DayBasis.TermAssumed).Began(2023, 1, kind: BeginningKind.Chair).Began(2023, 9, kind: BeginningKind.Nomination).Began(2021, 1)
            .Count().Years;

        Assert.Equal([(2022, 1, 2, 0, 0), (2023, 0, 0, 1, 1)], years.Select(it => (it.Year, it.Appointments.Count, it.Appointments.DayNotStated, it.Chairs.Count, it.Nominations.Count)));
        Assert.Equal(1, years[0].Appointments.Gender.Persons);
    }

    [Fact]
    public void What_is_counted_adds_up() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(200)), Prop.ForAll(Kkrs, seats =>
        {
            var kkr = new SmallKkr { Votes = Eight }.Forum("Råd");
            for (var i = 0; i < seats.Count; i++)
            {
                if (i == seats.Count / 2)
                    kkr.Forum("Udvalg");
                kkr.Seat(seats[i] == "" ? null : i, seats[i] == "?" ? null : seats[i], seats[i] is "A" or "B" ? "0001" : seats[i] == "C" ? "0999" : null);
            }

            var balance = kkr.Count();
            return Adds(balance.Together)
                && balance.Fora.All(forum => Adds(forum.Seats))
                && balance.Together.Held == balance.Fora.Sum(forum => forum.Seats.Held)
                && balance.Together.Parties.All(party => party.Held == balance.Fora.Sum(forum => forum.Seats.Parties.Where(it => it.Letter == party.Letter).Sum(it => it.Held)));
        }));

    private static Arbitrary<List<string>> Kkrs => Gen.Elements("A", "B", "C", "D", "Z", "?", "").ListOf().Select(list => list.Take(12).ToList()).Where(list => list.Count > 0).ToArbitrary();

    private static bool Adds(SeatBalance seats) =>
        seats.Parties.Sum(it => it.Held) + seats.PartyNotRecorded + seats.Open == seats.Political
        && (seats.Lots is not null || seats.Parties.Sum(it => it.Entitlement) == seats.Political)
        && (seats.Lots is not null || seats.Parties.Sum(it => it.Difference) + seats.PartyNotRecorded + seats.Open == 0)
        && seats.Municipalities.Sum(it => it.Held) + seats.OutsideArea + seats.MunicipalityNotRecorded == seats.Held;
}
