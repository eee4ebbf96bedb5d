using Appointments.Domain.Composition;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using NodaTime;

namespace Appointments.Tests.Composition;

public class CompositionCheckTests
{
    [Fact]
    public void Only_demands_of_the_law_file_are_judged_beside_the_registers_own() =>
        Assert.DoesNotContain(new Board().Held(8, Gender.M).Check().Findings, finding => finding.Rule == "gender-balance");

    [Fact]
    public void A_binding_violation_makes_the_verdict() =>
        Assert.Equal(Answer.Violated, Unbalanced(Strength.Must, Application.Direct, true).Check().Verdict);

    [Theory]
    [InlineData(Strength.Aim, Application.Direct, true, Answer.Satisfied, "Kravet skal tilstræbes og kan derfor kun advare.")]
    [InlineData(Strength.Must, Application.Analogy, true, Answer.Undetermined, "Grundlaget taler om andre organer og anvendes kun analogt, så kravet kan kun advare.")]
    [InlineData(Strength.Must, Application.Direct, false, Answer.Undetermined, "Grundlaget er ikke bekræftet, så kravet kan kun advare.")]
    public void What_only_warns_never_violates_the_whole_and_says_why(Strength strength, Application application, bool confirmed, Answer verdict, string why)
    {
        var board = Unbalanced(strength, application, confirmed);

        Assert.Equal(verdict, board.Check().Verdict);
        Assert.EndsWith(why, board.Find("gender-balance").Message.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void A_binding_demand_that_is_open_leaves_the_verdict_open() =>
        Assert.Equal(Answer.Undetermined, new Board().Demand("gender-balance", parameters: ("genderThreshold", "floor")).NotStated(5).Check().Verdict);

    [Theory]
    [InlineData(true, Answer.Undetermined)]
    [InlineData(false, Answer.Satisfied)]
    public void An_open_aim_leaves_the_verdict_open_unless_it_is_in_doubt(bool confirmed, Answer verdict) =>
        Assert.Equal(verdict, new Board().Demand("gender-balance", Force.Law, Strength.Aim, confirmed: confirmed, parameters: ("genderThreshold", "floor")).NotStated(5).Check().Verdict);

    [Fact]
    public void A_forum_of_which_nothing_is_demanded_on_the_day_is_not_called_lawful() =>
        Assert.Equal(Answer.NotApplicable, new Board().Check().Verdict);

    [Fact]
    public void An_excused_violation_leaves_the_verdict_satisfied()
    {
        var board = Unbalanced(Strength.Must, Application.Direct, true);
        board.Exemptions.Add(new Exemption("gender-balance", "Grund", "Test Testesen", null));

        Assert.Equal(Answer.Satisfied, board.Check().Verdict);
    }

    [Fact]
    public void Open_seats_are_the_voting_ones_without_a_known_holder() =>
        Assert.Equal(3, new Board().Held(2).Vacant().NotStated(2).NotStated(1, "observer").Check().OpenSeats);

    [Fact]
    public void A_day_before_the_law_is_covered_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CompositionCheck.Check(new Board().Facts(), new LocalDate(2021, 12, 31)));

    private static Board Unbalanced(Strength strength, Application application, bool confirmed) => new Board()
        .Demand("gender-balance", Force.Law, strength, application, confirmed, parameters: ("genderThreshold", "nearest"))
        .Held(8, Gender.M).Held(1, Gender.F);
}
