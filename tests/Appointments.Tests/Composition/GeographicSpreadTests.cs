using Appointments.Domain.Composition;
using Appointments.Domain.Law;
using Common;
using FsCheck;
using FsCheck.Fluent;

namespace Appointments.Tests.Composition;

public class GeographicSpreadTests
{
    private const string Outside = "9999";

    [Fact]
    public void Without_a_number_there_is_nothing_to_break_but_the_counts_are_shown()
    {
        var finding = Demanding().Held(2, municipality: "0001").Held(1, municipality: "0002").NotStated(1).Find("geographic-spread");

        Assert.Equal(Answer.NotApplicable, finding.Answer);
        Assert.Equal(Strength.Aim, finding.Strength);
        Assert.Equal("2 / 3", finding.Sum);
        Assert.Equal(
            "Pladserne skal spredes på områdets kommuner, men intet tal er fastsat, så der er ikke noget at bryde. 2 af områdets 3 kommuner har en plads. Flest har Nordby med 2 pladser. 1 plads er åben eller uden registreret kommune.",
            finding.Message.Da);
    }

    [Fact]
    public void Two_of_one_municipality_are_allowed_when_two_is_the_most() =>
        Assert.Equal(Answer.Satisfied, Demanding().Setting("maxPerMunicipality", "2").Held(2, municipality: "0001").Find("geographic-spread").Answer);

    [Fact]
    public void The_third_of_one_municipality_breaks_a_most_of_two_and_a_setting_binds()
    {
        var finding = Demanding().Setting("maxPerMunicipality", "2").Held(3, municipality: "0001").Find("geographic-spread");

        Assert.Equal(Answer.Violated, finding.Answer);
        Assert.True(finding.Binds);
    }

    [Fact]
    public void With_a_most_of_one_the_second_from_a_municipality_is_violated_and_named()
    {
        var finding = Demanding().Setting("maxPerMunicipality", "1").Held(1, municipality: "0002").Held(2, municipality: "0001").NotStated(1).Find("geographic-spread");

        Assert.Equal((Answer.Violated, 1, true), (finding.Answer, finding.Shortfall, finding.Binds));
        Assert.Equal([2L, 3L], finding.SeatIds);
        Assert.Equal([2L, 3L], finding.PersonIds);
        Assert.Equal(
            "Hver kommune må højst have 1 plads. 2 af områdets 3 kommuner har en plads. Flest har Nordby med 2 pladser. 1 plads er åben eller uden registreret kommune. Det er 1 plads for meget.",
            finding.Message.Da);
    }

    [Fact]
    public void A_setting_alone_is_judged_where_no_law_file_speaks_of_spread()
    {
        Assert.DoesNotContain(new Board().Held(2, municipality: "0001").Check().Findings, finding => finding.Rule == "geographic-spread");

        var finding = new Board().Setting("maxPerMunicipality", "1").Held(2, municipality: "0001").Find("geographic-spread");

        Assert.Equal((Answer.Violated, Force.Agreement, true), (finding.Answer, finding.Force, finding.Binds));
    }

    [Fact]
    public void Of_two_agreements_the_broken_one_is_cited()
    {
        var board = new Board()
            .Setting("maxPerMunicipality", "1", Board.Paper with { Item = "4.1" })
            .Setting("minMunicipalities", "3", Board.Paper with { Item = "4.2" });

        Assert.Equal("4.2", board.Held(1, municipality: "0001").Held(1, municipality: "0002").Find("geographic-spread").Citation!.Paragraph);
        Assert.Equal("4.1", board.Held(1, municipality: "0002").Find("geographic-spread").Citation!.Paragraph);
    }

    [Fact]
    public void An_aim_of_the_law_file_does_not_bind_because_the_forum_agreed_on_something_else()
    {
        var board = new Board().Demand("geographic-spread", Force.Principle, Strength.Aim, parameters: ("maxPerMunicipality", "1")).Held(2, municipality: "0001");
        Assert.Equal((Answer.Violated, false), (board.Find("geographic-spread").Answer, board.Find("geographic-spread").Binds));

        Assert.Equal(Answer.Satisfied, board.Setting("minMunicipalities", "1").Find("geographic-spread").Answer);
    }

    [Fact]
    public void Of_an_area_that_is_not_recorded_nobody_can_say_that_a_number_is_broken()
    {
        var board = new Board().Setting("minMunicipalities", "1").Held(1, municipality: "0001");
        board.Area.Clear();

        Assert.Equal(Answer.Undetermined, board.Find("geographic-spread").Answer);
    }

    [Fact]
    public void A_missing_municipality_is_named_while_an_open_seat_can_still_bring_it() =>
        Assert.Equal(
            "Mindst 2 kommuner skal have en plads. 1 af områdets 3 kommuner har en plads. 1 plads er åben eller uden registreret kommune. Der mangler 1 kommune.",
            Demanding().Setting("minMunicipalities", "2").Held(1, municipality: "0001").Vacant().Find("geographic-spread").Message.Da);

    [Fact]
    public void More_municipalities_than_the_area_has_can_never_be_reached() =>
        Assert.Equal(Answer.Violated, Demanding().Setting("minMunicipalities", "4").NotStated(9).Find("geographic-spread").Answer);

    [Fact]
    public void The_closed_form_is_the_verdict_over_every_completion() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(100)), Prop.ForAll(Cases, it =>
        {
            var ways = Completions.Of<string?>(it.Seats, seat => seat is null, ["0001", "0002", "0003", Outside]);
            return Answered(it) == Completions.Verdict(ways, way => Holds(way, it));
        }));

    [Theory]
    [InlineData(3, 0, 4)] // two of Nordby too many, two municipalities out of reach
    [InlineData(2, 1, 2)]
    [InlineData(1, 1, 1)]
    [InlineData(1, 2, 0)] // the open seats could still bring both
    public void The_shortfall_is_the_seats_too_many_and_the_municipalities_out_of_reach(int held, int open, int shortfall) =>
        Assert.Equal(
            shortfall,
            Demanding().Setting("maxPerMunicipality", "1").Setting("minMunicipalities", "3").Held(held, municipality: "0001").NotStated(open).Find("geographic-spread").Shortfall);

    [Fact]
    public void A_seat_that_becomes_known_never_lowers_the_shortfall() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(100)), Prop.ForAll(Cases, it =>
        {
            var open = it.Seats.IndexOf(null);
            return open < 0 || new[] { "0001", "0002", "0003", Outside }.All(code =>
                Judged(it with { Seats = [.. it.Seats[..open], code, .. it.Seats[(open + 1)..]] }).Shortfall >= Judged(it).Shortfall);
        }));

    [Fact]
    public void There_is_a_shortfall_exactly_where_it_is_violated() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(100)), Prop.ForAll(Cases, it => (Judged(it).Shortfall > 0) == (Judged(it).Answer == Answer.Violated)));

    private sealed record Case(List<string?> Seats, int? Max, int? Min);

    private static Arbitrary<Case> Cases => (
        from seats in Gen.Elements<string?>("0001", "0002", "0003", Outside, null).ListOf()
        where seats.Count is > 0 and < 6
        from max in Gen.Choose(1, 3)
        from min in Gen.Choose(1, 4)
        from which in Gen.Choose(0, 2)
        select new Case([.. seats], which == 1 ? null : max, which == 2 ? null : min)).ToArbitrary();

    private static bool Holds(List<string?> way, Case it)
    {
        var counts = way.Where(code => code != Outside).GroupBy(code => code, StringComparer.Ordinal).Select(group => group.Count()).ToList();
        return counts.TrueForAll(count => !(count > it.Max)) && !(counts.Count < it.Min);
    }

    private static Answer Answered(Case it) => Judged(it).Answer;

    private static Finding Judged(Case it)
    {
        var board = Demanding();
        foreach (var code in it.Seats)
            _ = code is null ? board.NotStated() : board.Held(1, municipality: code);
        if (it.Max is { } max)
            board.Setting("maxPerMunicipality", $"{max}");
        if (it.Min is { } min)
            board.Setting("minMunicipalities", $"{min}");
        return board.Find("geographic-spread");
    }

    private static Board Demanding() => new Board().Demand("geographic-spread", Force.Principle, Strength.Aim);
}
