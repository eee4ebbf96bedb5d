using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Tests.Law;

namespace Appointments.Tests.Composition;

/// <summary>
/// Nominated by who may nominate. The organisations are those of the Erhvervshus for 2022-26 (agenda of KKR Nordjylland, 25 March 2022, item 3.1): business by DI and
/// others, employees by FH and AC jointly; that time FH and AC did not nominate jointly.
/// </summary>
public class EntitledNominationTests
{
    [Fact]
    public void A_holder_nominated_by_one_who_may()
    {
        var finding = Business("di").Find("entitled-nomination");

        Assert.Equal((Answer.Satisfied, "1 = 1", 0), (finding.Answer, finding.Sum, finding.Shortfall));
        Assert.Equal("Hver indehaver skal være indstillet af en organisation, der må indstille for perioden. Det er de alle.", finding.Message.Da);
    }

    [Fact]
    public void A_holder_nominated_only_by_one_who_may_not()
    {
        var finding = Business("foreningen").Find("entitled-nomination");

        Assert.Equal((Answer.Violated, "0 < 1", 1), (finding.Answer, finding.Sum, finding.Shortfall));
        Assert.EndsWith("Der er registreret indstillinger af Test Testesen 1, men ingen af indstillingerne kommer fra en organisation, der må indstille.", finding.Message.Da, StringComparison.Ordinal);
        Assert.DoesNotContain("foreningen", finding.Message.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void One_who_may_is_enough_among_several() => Assert.Equal(Answer.Satisfied, Business("foreningen", "di").Find("entitled-nomination").Answer);

    [Fact]
    public void Not_recorded_is_not_violated()
    {
        var finding = Business().Find("entitled-nomination");

        Assert.Equal(Answer.Undetermined, finding.Answer);
        Assert.EndsWith("Det er ikke fuldt registreret, hvem der indstillede Test Testesen 1.", finding.Message.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void A_nomination_of_somebody_else_or_for_other_seats_says_nothing_of_the_holder()
    {
        var board = Business();
        board.Nominate("foreningen", board.AddPerson(null), "business").Nominate("foreningen", 1, "knowledge");

        Assert.Equal(Answer.Undetermined, board.Find("entitled-nomination").Answer);
    }

    [Fact]
    public void An_open_seat_leaves_it_open() =>
        Assert.EndsWith("1 plads er ledig.", Demanding().Vacant(1, "business").Find("entitled-nomination").Message.Da, StringComparison.Ordinal);

    [Fact]
    public void Where_no_source_says_who_may_nominate_it_is_open()
    {
        var board = Demanding().Held(1, kind: "business").Nominate("di", 1, "business");

        Assert.Equal(Answer.Undetermined, board.Find("entitled-nomination").Answer);
    }

    [Fact]
    public void Other_seats_are_not_judged() => Assert.Equal(Answer.NotApplicable, Demanding().Held(4).Find("entitled-nomination").Answer);

    [Theory]
    [InlineData("fh ac", Answer.Satisfied)] // both named the same person
    [InlineData("fh-ac", Answer.Satisfied)] // as the one authority that they are together
    [InlineData("fh", Answer.Undetermined)] // the other may follow
    [InlineData("fh di", Answer.Undetermined)]
    [InlineData("di", Answer.Violated)]
    [InlineData("", Answer.Undetermined)]
    public void Jointly_means_all_of_them(string by, Answer answer)
    {
        var board = new Board().Demand("entitled-nomination", parameters: [("seats", "employees"), ("jointly", "fh ac")])
            .Seat(state => state with { Seat = state.Seat with { Kind = "employees", NominatedBy = ["fh-ac"] } });
        board.Authorities["fh-ac"] = new Authority("fh-ac", new("FH og AC", "FH and AC"), ["fh", "ac"]);
        foreach (var organisation in by.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            board.Nominate(organisation, 1, "employees");

        Assert.Equal(answer, board.Find("entitled-nomination").Answer);
    }

    [Theory]
    [InlineData("co-industri", Answer.Satisfied)]
    [InlineData("lo-ftf akademikerne", Answer.Satisfied)] // all who act jointly named the same person
    [InlineData("lo-ftf", Answer.Undetermined)] // not jointly yet
    [InlineData("di", Answer.Violated)]
    public void Who_acts_jointly_can_be_one_of_several_who_may_nominate(string by, Answer answer)
    {
        // The two seats of employees in DEB: order no. 1589 of 2018, § 1.
        var board = new Board().Demand("entitled-nomination", parameters: ("seats", "employees"))
            .Seat(state => state with { Seat = state.Seat with { Kind = "employees", NominatedBy = ["co-industri", "lo-ftf-og-akademikerne"] } });
        board.Authorities["lo-ftf-og-akademikerne"] = new Authority("lo-ftf-og-akademikerne", new("LO/FTF og Akademikerne", "LO/FTF and Akademikerne"), ["lo-ftf", "akademikerne"]);
        foreach (var organisation in by.Split(' '))
            board.Nominate(organisation, 1, "employees");

        Assert.Equal(answer, board.Find("entitled-nomination").Answer);
    }

    [Theory]
    [InlineData("small-business", "smvdanmark dansk-byggeri tekniq")]
    [InlineData("finance", "finans-danmark forsikring-og-pension")]
    [InlineData("tourism", "di dansk-erhverv horesta")]
    public void In_DEB_those_who_nominate_jointly_may_each_name_the_same_person(string seats, string organisations)
    {
        var law = ForumLaws.Of("deb");
        var demand = Assert.Single(law.Demands, it => it.Rule == "entitled-nomination" && it.Parameters["seats"] == seats);
        var board = new Board().Demand("entitled-nomination", parameters: [.. demand.Parameters.Select(it => (it.Key, it.Value))])
            .Seat(state => state with { Seat = state.Seat with { Kind = seats, NominatedBy = law.Seats.Single(group => group.Key == seats).NominatedBy[0].Value } });
        var all = organisations.Split(' ');

        board.Nominate(all[0], 1, seats);
        Assert.Equal(Answer.Undetermined, board.Find("entitled-nomination").Answer);
        foreach (var organisation in all[1..])
            board.Nominate(organisation, 1, seats);
        Assert.Equal(Answer.Satisfied, board.Find("entitled-nomination").Answer);
    }

    [Fact]
    public void Two_demands_of_one_day_are_two_findings()
    {
        var board = Demanding().Demand("entitled-nomination", parameters: [("seats", "employees"), ("jointly", "fh ac")]).Held(1, kind: "business").Held(1, kind: "employees");

        Assert.Equal(2, board.Check().Findings.Count(finding => finding.Rule == "entitled-nomination"));
    }

    private static Board Demanding() => new Board().Demand("entitled-nomination", parameters: ("seats", "business knowledge"));

    private static Board Business(params string[] nominators)
    {
        var board = Demanding().Seat(state => state with { Seat = state.Seat with { Kind = "business", NominatedBy = ["di", "dansk-erhverv"] } });
        foreach (var organisation in nominators)
            board.Nominate(organisation, 1, "business");
        return board;
    }
}
