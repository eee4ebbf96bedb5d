using Appointments.Domain.Composition;
using Appointments.Domain.People;

namespace Appointments.Tests.Composition;

/// <summary>Deputies: their gender apart from the members', and their order. Opinions of the ministry on stedfortrædere (elsewhere read, see the rules).</summary>
public class DeputyRulesTests
{
    [Theory]
    [InlineData(4, 4, 3, Answer.Satisfied, "4 ≥ 4, 4 ≥ 4", 0)]
    [InlineData(0, 8, 3, Answer.Violated, "4 + 0 > 3", 1)]
    [InlineData(0, 7, 4, Answer.Undetermined, "4 + 0 ≤ 4", 0)]
    public void Eleven_deputies_are_judged_as_eleven_members_are(int women, int men, int unknown, Answer answer, string sum, int shortfall)
    {
        var finding = Deputies(women, men, unknown).Find("deputy-gender-balance");

        Assert.Equal((answer, sum, shortfall), (finding.Answer, finding.Sum, finding.Shortfall));
    }

    [Fact]
    public void The_members_count_for_nothing_among_the_deputies()
    {
        var board = Deputies(0, 8, 3);
        foreach (var seat in board.Facts().Seats)
            board.Genders[seat.HeldBy!.Value] = Gender.F;

        Assert.Equal(Answer.Violated, board.Find("deputy-gender-balance").Answer);
    }

    [Fact]
    public void The_sentence_speaks_of_deputies()
    {
        var finding = Deputies(0, 7, 4).Find("deputy-gender-balance");

        Assert.Equal(
            "Der skal være mindst 4 kvinder og 4 mænd blandt 11 stedfortrædere (40 procent, nærmeste hele tal). Der er registreret 0 kvinder og 7 mænd. Der mangler mindst 4 kvinder blandt de 4 stedfortrædere, hvor kønnet ikke er registreret.",
            finding.Message.Da);
    }

    [Fact]
    public void The_public_is_told_no_count_that_gives_one_deputy_away()
    {
        var board = Deputies(1, 7, 3);
        board.Audience = Audience.Public;

        var finding = board.Find("deputy-gender-balance");

        Assert.Null(finding.Sum);
        Assert.Empty(finding.PersonIds);
        Assert.Contains("vises ikke, fordi det kunne røbe", finding.Message.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_deputy_of_two_seats_is_one_deputy()
    {
        var board = Demanding("deputy-gender-balance").Held(2);
        var (man, woman) = (board.AddPerson(Gender.M), board.AddPerson(Gender.F));
        board.Deputy(1, 1, man).Deputy(2, 1, man).Deputy(2, 2, woman);

        Assert.StartsWith("Der skal være mindst 1 kvinde og 1 mand blandt 2 stedfortrædere", board.Find("deputy-gender-balance").Message.Da, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deputy-gender-balance")]
    [InlineData("deputy-order")]
    public void Without_deputies_nothing_is_demanded(string rule) => Assert.Equal(Answer.NotApplicable, Demanding(rule).Held(3).Find(rule).Answer);

    [Theory]
    [InlineData("1 2 3", Answer.Satisfied, 0)]
    [InlineData("1 1 2", Answer.Violated, 1)]
    [InlineData("1 1 1", Answer.Violated, 2)]
    [InlineData("1 3", Answer.Undetermined, 0)] // the second is not recorded
    [InlineData("2", Answer.Undetermined, 0)]
    public void Each_place_has_one_deputy(string places, Answer answer, int shortfall)
    {
        var board = Demanding("deputy-order").Held(1);
        foreach (var place in places.Split(' '))
            board.Deputy(1, int.Parse(place, System.Globalization.CultureInfo.InvariantCulture), board.AddPerson(null));

        var finding = board.Find("deputy-order");

        Assert.Equal((answer, shortfall), (finding.Answer, finding.Shortfall));
    }

    [Fact]
    public void Nobody_is_twice_in_the_order_of_a_seat()
    {
        var board = Demanding("deputy-order").Held(1);
        var deputy = board.AddPerson(null);

        Assert.Equal((Answer.Violated, 1), Judged(board.Deputy(1, 1, deputy).Deputy(1, 2, deputy)));
    }

    [Fact]
    public void The_place_of_one_who_moved_away_waits_for_them()
    {
        var board = Demanding("deputy-order").Held(1);
        var (first, second) = (board.AddPerson(null), board.AddPerson(null));

        Assert.Equal((Answer.Satisfied, 0), Judged(board.Deputy(1, 1, first, Board.Span(new(2022, 1, 1), new(2023, 1, 31))).Deputy(1, 2, second)));
    }

    [Theory]
    [InlineData(1, Answer.Satisfied, 0)] // the old place
    [InlineData(3, Answer.Violated, 1)]
    public void Who_comes_back_has_the_old_place(int place, Answer answer, int shortfall)
    {
        var board = Demanding("deputy-order").Held(1);
        var (first, second) = (board.AddPerson(null), board.AddPerson(null));
        board.Deputy(1, 1, first, Board.Span(new(2022, 1, 1), new(2022, 12, 31))).Deputy(1, 2, second).Deputy(1, place, first, Board.Span(new(2023, 3, 1), new(2025, 12, 31)));

        Assert.Equal((answer, shortfall), Judged(board));
    }

    [Fact]
    public void The_order_of_a_former_period_binds_nobody()
    {
        var board = Demanding("deputy-order").Held(1);
        var (first, second) = (board.AddPerson(null), board.AddPerson(null));
        board.Deputy(1, 1, first, Board.Span(new(2018, 1, 1), new(2021, 12, 31))).Deputy(1, 1, second).Deputy(1, 2, first);

        Assert.Equal((Answer.Satisfied, 0), Judged(board));
    }

    [Fact]
    public void The_next_in_line_for_an_open_seat_is_the_first_who_has_none()
    {
        var board = Demanding("deputy-order").Held(1).Vacant();
        var free = board.AddPerson(null);

        Assert.EndsWith("Først i rækken til en åben plads: Test Testesen 2 (political).", board.Deputy(2, 1, 1).Deputy(2, 2, free).Find("deputy-order").Message.Da, StringComparison.Ordinal);
    }

    private static (Answer Answer, int Shortfall) Judged(Board board) => (board.Find("deputy-order").Answer, board.Find("deputy-order").Shortfall);

    private static Board Demanding(string rule) => new Board().Demand(rule, parameters: rule == "deputy-order" ? [] : [("genderThreshold", "nearest")]);

    private static Board Deputies(int women, int men, int unknown)
    {
        var board = Demanding("deputy-gender-balance").Held(women + men + unknown);
        board.Audience = Audience.Secretariat;
        for (var i = 0; i < women + men + unknown; i++)
            board.Deputy(i + 1, 1, board.AddPerson(i < women ? Gender.F : i < women + men ? Gender.M : null));
        return board;
    }
}
