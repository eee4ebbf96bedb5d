using Appointments.Domain.Elections;
using Appointments.Domain.Elections.Kkrs;
using Appointments.Domain.Sources;
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
        Assert.Equal("A 100 × 60 ≥ 2 × 100; B 100 × 40 ≥ 2 × 100", kkr.Steps[0].Sum.Da);
        Assert.Equal("A: 2 ≤ 3 → 3", kkr.Steps[2].Sum.Da);
        Assert.Equal("min(3, 2 × 2 = 4) → 3", kkr.Steps[3].Sum.Da);
    }

    /// <summary>Cap 5, size 5: C 400, 200, 133⅓; then A, B and C have 100 each for two seats. A has three mayors, so a seat of its share is none more: 5 + C 1 and one seat or two.</summary>
    [Fact]
    public void A_lot_that_an_overhang_may_win_leaves_the_size_open_where_the_size_grows()
    {
        var election = Kkr(5, [("A", 100), ("B", 100), ("C", 400)], [("A", 3), ("C", 2)]);
        var open = KkrCalculator.Of(election, Grows);

        Assert.Equal((7, 8, 5), (open.Size, open.SizeAtMost, open.Cap));
        Assert.Equal(["A", "B", "C"], open.Lots!.Between);
        Assert.Equal(2, open.Lots.Seats);
        Assert.Equal("5 + 1 + 1-2 ved lodtrækning: C 1", Step(open, "supplementary").Sum.Da);
        Assert.Equal("5 − 0: A 0 eller 1 (< 3 borgmestre), B 0 eller 1, C 3 eller 4", Step(open, "share").Sum.Da);
        Assert.Equal("5 − 0: A 0 or 1 (< 3 mayors), B 0 or 1, C 3 or 4", Step(open, "share").Sum.En);
        Assert.Contains("rådet kan blive større end loftet", Step(open, "cap").Text.Da, StringComparison.Ordinal);

        var seven = KkrCalculator.Of(election, Grows, [Shown.Drawn(open.Lots, "A", "B")]);
        Assert.Equal((7, 7, "A 3+0, B 0+1, C 2+1"), (seven.Size, seven.SizeAtMost, Shares(seven)));
        var eight = KkrCalculator.Of(election, Grows, [Shown.Drawn(open.Lots, "B", "C")]);
        Assert.Equal((8, 8, "A 3+0, B 0+1, C 2+2"), (eight.Size, eight.SizeAtMost, Shares(eight)));
    }

    /// <summary>Size 5: C 401, 200½, 133⅔, 100¼; then A and B have 100 each for the last seat, which is none more to either with two mayors.</summary>
    [Fact]
    public void A_lot_that_gives_nobody_a_seat_is_none()
    {
        var election = Kkr(5, [("A", 100), ("B", 100), ("C", 401)], [("A", 2), ("B", 2)]);
        var kkr = KkrCalculator.Of(election, Grows);

        Assert.Equal((8, 8, "A 2+0, B 2+0, C 0+4"), (kkr.Size, kkr.SizeAtMost, Shares(kkr)));
        Assert.Null(kkr.Lots);
        Assert.DoesNotContain(kkr.Parties, party => party.InLots);
        Assert.Equal("4 + 4: C 4", Step(kkr, "supplementary").Sum.Da);
        Assert.Single(KkrCalculator.Of(election, Grows, [Shown.Drawn(new LotsNeeded(["A", "B"], 1), "A")]).RefusedLots);
    }

    [Fact]
    public void What_was_chosen_or_not_given_is_not_laid_to_the_sources()
    {
        var election = Kkr(2, [("A", 60), ("B", 40)], [("A", 2)]);
        (SourceMark, bool, string) Told(string step, KkrElection? figures = null, KkrOptions? options = null) =>
            Step(KkrCalculator.Of(figures ?? election, options), step) is var told ? (told.Mark, told.Convention, told.Text.Da) : default;

        Assert.Equal((SourceMark.Elsewhere, false, "Mindst 2 % af stemmerne i medlemskommunerne. Partiet skal have en plads i mindst én kommunalbestyrelse."), Told("qualification"));
        Assert.Equal(
            (SourceMark.Unverified, true, "Mindst 2 % af stemmerne i medlemskommunerne. En plads i en kommunalbestyrelse kræves ikke. Det er valgt i beregningen."),
            Told("qualification", options: new KkrOptions { NeedsCouncilSeat = false }));
        Assert.Equal(
            (SourceMark.Unverified, true, "Mindst 2 % af stemmerne i medlemskommunerne. Om partiet har en plads i mindst én kommunalbestyrelse, er ikke undersøgt, fordi pladserne i kommunalbestyrelserne ikke er angivet."),
            Told("qualification", election with { Councils = null }));
        Assert.Equal(
            (SourceMark.Unverified, true, "Ingen spærregrænse. Det er valgt i beregningen. Partiet skal have en plads i mindst én kommunalbestyrelse."),
            Told("qualification", options: new KkrOptions { Threshold = null }));
        Assert.Equal((SourceMark.Elsewhere, false, "Størrelsen er aldrig over loftet."), Told("cap"));
        Assert.Equal((SourceMark.Unverified, true, "Størrelsen er aldrig over loftet. Det er valgt i beregningen."), Told("cap", options: new KkrOptions { MostPerMunicipality = 3 }));
        Assert.True(Of(KkrCalculator.Of(election with { Councils = null }), "B").Qualifies);
    }

    [Fact]
    public void A_sum_with_words_has_them_in_both_languages()
    {
        var mayors = Step(KkrCalculator.Of(Kkr(2, [("A", 99), ("T", 1)], [("A", 1), ("T", 1)])), "mayors");

        Assert.Equal(new LocalizedText("A 1 + T 1 = 2 (1 uden for de kvalificerede partier)", "A 1 + T 1 = 2 (1 outside the qualifying parties)"), mayors.Sum);
    }

    [Fact]
    public void The_size_is_told_as_the_range_of_all_outcomes_of_the_lot() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(200)),
        Prop.ForAll(Elections.ToArbitrary(), election =>
        {
            var options = Grows with { NeedsCouncilSeat = false };
            var open = KkrCalculator.Of(election, options);
            if (open.Lots is not { } lots)
                return open.Size == open.SizeAtMost && open.Size == open.Parties.Sum(party => party.Seats);
            int[] sizes = [.. Choices([.. lots.Between], lots.Seats).Select(winners => KkrCalculator.Of(election, options, [Shown.Drawn(lots, winners)]).Size)];
            return (open.Size, open.SizeAtMost) == (sizes.Min(), sizes.Max());
        }));

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

    private static readonly KkrOptions Grows = new() { MostPerMunicipality = 1, Overhang = KkrOverhangReading.SizeGrows };

    private static IEnumerable<string[]> Choices(string[] of, int count) => count == 0
        ? [[]]
        : of.SelectMany((first, place) => Choices(of[(place + 1)..], count - 1).Select(rest => (string[])[first, .. rest]));

    private static KkrStep Step(KkrComposition kkr, string name) => kkr.Steps.Single(step => step.Name == name);

    private static string Code(int number) => number.ToString("0000");

    private static KkrParty Of(KkrComposition kkr, string name) => kkr.Parties.Single(party => party.Name == name);

    private static string Shares(KkrComposition kkr) => string.Join(", ", kkr.Parties.Select(party => $"{party.Name} {party.Mayors}+{party.Supplementary}"));
}
