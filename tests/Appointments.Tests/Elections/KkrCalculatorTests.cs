using Appointments.Domain.Elections;
using Appointments.Domain.Elections.Kkrs;
using Common;
using FsCheck;
using FsCheck.Fluent;

namespace Appointments.Tests.Elections;

/// <summary>
/// The composition of a KKR. No complete votes are at hand, so every vote table here is MADE UP; where a case is named after a real KKR, the number of municipalities, mayors and
/// seats are the public ones and the votes are chosen so that the method gives them: they show that the reading can give these figures, not that it did.
/// </summary>
public class KkrCalculatorTests
{
    /// <summary>2018-22, KKR Nordjylland: 11 mayors + 11 = 22, the cap reached [KL 2017]. Made-up votes and spread of mayors.</summary>
    [Fact]
    public void Eleven_mayors_and_eleven_more_reach_the_cap()
    {
        // V's 8th quotient needs A ⌊400 × 8 / 300⌋ 10 + V 8 + C ⌊100 × 8 / 300⌋ 2 + O 2 = 22; C's first 4 + 3 + 1 + 1 = 9; A's second 2 + 1 = 3.
        var kkr = KkrCalculator.Of(Kkr(11, [("A", 400), ("V", 300), ("C", 100), ("O", 100)], [("V", 8), ("A", 2), ("C", 1)]));

        Assert.Equal((22, 22, 22), (kkr.Size, kkr.Cap, kkr.SizeThatCovers));
        Assert.Equal("A 2+8, V 8+0, C 1+1, O 0+2", Shares(kkr));
        Assert.Equal(11, kkr.Parties.Sum(party => party.PersonalDeputies));
    }

    /// <summary>2018-22, KKR Hovedstaden: 29 mayors + 25 = 54, the cap 58 not reached [KL 2017]. Made-up votes and spread of mayors.</summary>
    [Fact]
    public void Twenty_nine_mayors_and_twenty_five_more_stay_below_the_cap()
    {
        // C's 14th quotient: A ⌊180 × 14 / 140⌋ 18 + C 14 + V ⌊130 × 14 / 140⌋ 13 + Ø ⌊95 × 14 / 140⌋ 9 = 54; V's 5th and A's 10th come earlier.
        var kkr = KkrCalculator.Of(Kkr(29, [("A", 180), ("C", 140), ("V", 130), ("Ø", 95)], [("C", 14), ("A", 10), ("V", 5)]));

        Assert.Equal((54, 58, 54), (kkr.Size, kkr.Cap, kkr.SizeThatCovers));
        Assert.Equal("A 10+8, C 14+0, V 5+8, Ø 0+9", Shares(kkr));
    }

    /// <summary>
    /// 2022-26, KKR Nordjylland: the list of 24 Oct 2025 with 22 seats as V 9, A 6, C 2, B 1, D F O Ø 1 each. Assumed: all nine V are mayors [inferred], the other two A, and the votes, which are MADE UP.
    /// </summary>
    [Fact]
    public void Nine_mayors_of_22_are_an_overhang_that_the_others_pay()
    {
        // Plain shares of 22: at 40: A ⌊280/40⌋ 7, V ⌊330/40⌋ 8, C 2, and B D F O Ø 1 each = 22. V has 9 mayors: an overhang of 1.
        // From V 9 and A 2, eleven more: A 280/3 93⅓, 70, 56, 46⅔ (6 in all), C 100 and 50, F 60, B 55, O 52, D 50, Ø 48: eleven; A's seventh, 40, gets none.
        var kkr = KkrCalculator.Of(Kkr(
            11,
            [("A", 280), ("V", 330), ("C", 100), ("B", 55), ("D", 50), ("F", 60), ("O", 52), ("Ø", 48)],
            [("V", 9), ("A", 2)]));

        Assert.Equal((22, 22), (kkr.Size, kkr.Cap));
        Assert.True(kkr.SizeThatCovers > 22);
        Assert.Equal("A 2+4, V 9+0, C 0+2, B 0+1, D 0+1, F 0+1, O 0+1, Ø 0+1", Shares(kkr));
        Assert.Equal((8, 1), (Of(kkr, "V").Share, Of(kkr, "V").Overhang));
        Assert.Equal(7, Of(kkr, "A").Share);
        Assert.Equal(["C"], kkr.Order[0].Winners);

        // The other reading: nobody pays, and the council grows.
        var grown = KkrCalculator.Of(Kkr(11, [("A", 280), ("V", 330), ("C", 100), ("B", 55), ("D", 50), ("F", 60), ("O", 52), ("Ø", 48)], [("V", 9), ("A", 2)]), new KkrOptions { Overhang = KkrOverhangReading.SizeGrows });
        Assert.Equal(23, grown.Size);
        Assert.Equal("A 2+5, V 9+0, C 0+2, B 0+1, D 0+1, F 0+1, O 0+1, Ø 0+1", Shares(grown));
    }

    [Fact]
    public void Exactly_two_percent_qualifies_and_one_vote_less_does_not()
    {
        Assert.True(Of(KkrCalculator.Of(Kkr(2, [("A", 98), ("B", 2)], [("A", 2)])), "B").Qualifies);
        Assert.False(Of(KkrCalculator.Of(Kkr(2, [("A", 99), ("B", 2)], [("A", 2)])), "B").Qualifies);
    }

    [Fact]
    public void Without_a_seat_in_a_council_a_party_does_not_qualify_unless_that_is_switched_off()
    {
        var election = Kkr(2, [("A", 60), ("B", 40)], [("A", 2)]) with { Councils = [new CouncilSeats("0001", "B", 0)] };

        Assert.False(Of(KkrCalculator.Of(election), "B").Qualifies);
        Assert.True(Of(KkrCalculator.Of(election, new KkrOptions { NeedsCouncilSeat = false }), "B").Qualifies);
    }

    [Fact]
    public void The_mayor_of_a_party_that_does_not_qualify_is_a_member_and_takes_no_part_in_the_share()
    {
        // T has 1 of 100 votes. A's one mayor needs ⌊99 × 1 / 99⌋ = 1; with T's mayor 2.
        var kkr = KkrCalculator.Of(Kkr(2, [("A", 99), ("T", 1)], [("A", 1), ("T", 1)]));

        Assert.Equal((2, 1, 0), (kkr.Size, Of(kkr, "T").Seats, Of(kkr, "T").Share));
    }

    [Fact]
    public void A_list_cooperation_counts_as_one_party_and_a_local_list_as_its_own()
    {
        // L 0001 and M 0002 co-operate: 30 + 30; T in 0001 and T in 0002 are two lists.
        var election = Kkr(2, [("A", 100)], [("A", 2)]) with
        {
            Votes = [new("0001", "A", 100), new("0001", "L", 30), new("0002", "M", 30), new("0001", "T", 20), new("0002", "T", 10)],
            LocalLetters = ["L", "M", "T"],
            Cooperations = [new ListCooperation("Lokallisterne", [new ListPlace("L", "0001"), new ListPlace("M", "0002")])],
        };

        Assert.Equal(["A 100", "Lokallisterne 60", "T 0001 20", "T 0002 10"], KkrCalculator.Of(election).Parties.Select(party => $"{party.Name} {party.Votes}"));
    }

    [Fact]
    public void The_size_can_be_the_cap_whatever_the_mayors()
    {
        var election = Kkr(11, [("A", 60), ("V", 50)], [("A", 6), ("V", 5)]);

        Assert.Equal(11, KkrCalculator.Of(election).Size);
        Assert.Equal("A 6+6, V 5+5", Shares(KkrCalculator.Of(election, new KkrOptions { Size = KkrSizeReading.AlwaysTheCap })));
    }

    [Fact]
    public void A_tie_for_the_last_seat_is_a_lot()
    {
        // Three seats, two of them A's mayors. For the third A has 89/3 = 29⅔, B and C have 30.
        var election = Kkr(3, [("A", 89), ("B", 30), ("C", 30)], [("A", 2)]);
        var three = new KkrOptions { MostPerMunicipality = 1, Size = KkrSizeReading.AlwaysTheCap };
        var lots = KkrCalculator.Of(election, three);
        Assert.Equal(["B", "C"], lots.Lots!.Between);
        Assert.Equal(3, lots.Size);

        var drawn = KkrCalculator.Of(election, three, [Shown.Drawn(lots.Lots, "C")]);
        Assert.Equal("A 2+0, B 0+0, C 0+1", Shares(drawn));
    }

    [Fact]
    public void Every_step_has_its_sum_and_those_that_no_source_states_say_so()
    {
        var kkr = KkrCalculator.Of(Kkr(2, [("A", 60), ("B", 40)], [("A", 2)]));

        Assert.Equal(["qualification", "mayors", "size", "cap", "share", "supplementary", "deputies"], kkr.Steps.Select(step => step.Name));
        Assert.Equal(["size", "share", "supplementary"], kkr.Steps.Where(step => step.Convention).Select(step => step.Name));
        Assert.Equal("A 100 × 60 ≥ 2 × 100; B 100 × 40 ≥ 2 × 100", kkr.Steps[0].Sum);
        Assert.Equal("A: 2 ≤ 3 → 3", kkr.Steps[2].Sum);
        Assert.Equal("min(3, 2 × 2 = 4) → 3", kkr.Steps[3].Sum);
    }

    [Fact]
    public void What_cannot_be_calculated_is_told()
    {
        var election = Kkr(2, [("A", -1)], [("A", 1)]) with { Mayors = [new("0001", "A"), new("0001", "A"), new("9999", "A")] };

        Assert.Equal(["Municipality 9999 is no member.", "List A has -1 votes; votes are 0 or more.", "The mayor of 0001 stands twice."], KkrFaults.Of(election).Select(fault => fault.En));
        Assert.Throws<ArgumentException>(() => KkrCalculator.Of(election));
    }

    [Fact]
    public void The_size_that_covers_the_mayors_is_the_smallest_by_trying_all() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(200)),
        Prop.ForAll(Elections.ToArbitrary(), election =>
        {
            var kkr = KkrCalculator.Of(election, new KkrOptions { Threshold = null, NeedsCouncilSeat = false, MostPerMunicipality = null });
            var votes = election.Votes.ToDictionary(count => count.Letter, count => count.Votes, StringComparer.Ordinal);
            bool Covers(int size) => DHondt.Apportion(votes, size) is var shared && election.Mayors.CountBy(mayor => mayor.Letter, StringComparer.Ordinal).All(party => shared.Seats[party.Key] >= party.Value);
            return Covers(kkr.SizeThatCovers) && !Covers(kkr.SizeThatCovers - 1) && kkr.Parties.All(party => party.Overhang == 0) && kkr.Size == kkr.SizeThatCovers;
        }));

    [Fact]
    public void Mayors_supplementary_seats_and_lots_add_up_to_the_size_and_never_pass_the_cap() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(200)),
        Prop.ForAll(Elections.ToArbitrary(), election =>
        {
            var kkr = KkrCalculator.Of(election);
            return kkr.Parties.Sum(party => party.Mayors + party.Supplementary) + (kkr.Lots?.Seats ?? 0) == kkr.Size
                && kkr.Size <= kkr.Cap
                && kkr.Parties.Sum(party => party.Mayors) == election.Mayors.Count;
        }));

    private static readonly Gen<KkrElection> Elections =
        from votes in Gen.Choose(1, 40).ListOf(4)
        from mayors in Gen.Choose(0, 3).ListOf(5)
        select new KkrElection(
            [.. Enumerable.Range(1, 5).Select(Code)],
            [.. votes.Select((count, place) => new VoteCount(null, "ABCD"[place].ToString(), count))],
            [],
            [.. mayors.Select((party, place) => new Mayoralty(Code(place + 1), "ABCD"[party].ToString()))],
            [],
            []);

    /// <summary>Votes of the whole area; each party with votes has a council seat.</summary>
    private static KkrElection Kkr(int municipalities, (string Letter, long Votes)[] votes, (string Letter, int Count)[] mayors) => new(
        [.. Enumerable.Range(1, municipalities).Select(Code)],
        [.. votes.Select(party => new VoteCount(null, party.Letter, party.Votes))],
        [.. votes.Select(party => new CouncilSeats(Code(1), party.Letter, 1))],
        [.. mayors.SelectMany(party => Enumerable.Repeat(party.Letter, party.Count)).Select((letter, place) => new Mayoralty(Code(place + 1), letter))],
        [],
        []);

    private static string Code(int number) => number.ToString("0000");

    private static KkrParty Of(KkrComposition kkr, string name) => kkr.Parties.Single(party => party.Name == name);

    private static string Shares(KkrComposition kkr) => string.Join(", ", kkr.Parties.Select(party => $"{party.Name} {party.Mayors}+{party.Supplementary}"));
}
