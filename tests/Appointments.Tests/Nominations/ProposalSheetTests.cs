using Appointments.Domain.Appointments;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Composition;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Appointments.Tests.Composition;
using NodaTime;

namespace Appointments.Tests.Nominations;

/// <summary>The choices of a round: how many there are, and that the law comes first.</summary>
public sealed class ProposalSheetTests
{
    [Theory]
    [InlineData(1, 3, 3)]
    [InlineData(2, 3, 3)]
    [InlineData(2, 4, 6)]
    [InlineData(4, 2, 1)]
    [InlineData(4, 8, 70)]
    public void There_are_n_choose_k_choices_and_each_is_another(int seats, int nominees, int choices)
    {
        var sheet = SheetOf(new Board().Vacant(seats, "business"), [.. Enumerable.Range(1, nominees).Select(number => Nominee("business", $"Prøve {number}", Gender.F))]);

        Assert.Equal((choices, choices, false), ((int)sheet.Possible, sheet.Choices.Count, sheet.IsCut));
        Assert.Equal(choices, sheet.Choices.Select(choice => string.Join('|', choice.Picks.Select(pick => pick.Nominee.Candidate!.Name).Order(StringComparer.Ordinal))).Distinct().Count());
        Assert.All(sheet.Choices, choice => Assert.Equal(Math.Min(seats, nominees), choice.Picks.Count));
    }

    [Fact]
    public void A_choice_that_keeps_what_is_demanded_stands_before_one_that_does_not()
    {
        // 1 + 1 of each of 4 seats: three men are there, and a woman among the four is needed for one of each.
        var board = new Board().Demand("gender-balance", parameters: ("genderThreshold", "nearest")).Held(1, Gender.M, kind: "business").Held(2, Gender.F, kind: "business").Vacant(1, "business");

        var sheet = SheetOf(board, [Nominee("business", "Prøve Første", Gender.F), Nominee("business", "Prøve Anden", Gender.M)]);

        Assert.Equal(["Prøve Anden", "Prøve Første"], sheet.Choices.Select(choice => choice.Picks[0].Nominee.Candidate!.Name));
        Assert.Equal((0, 1), (sheet.Choices[0].Order.Binding, sheet.Choices[1].Order.Binding));
    }

    [Fact]
    public void Too_many_choices_are_counted_and_the_sheet_says_that_it_is_cut()
    {
        var sheet = SheetOf(new Board().Vacant(6, "business"), [.. Enumerable.Range(1, 14).Select(number => Nominee("business", $"Prøve {number}", Gender.F))]);

        Assert.Equal((3003, ProposalSheet.Most, true), ((int)sheet.Possible, sheet.Choices.Count, sheet.IsCut));
    }

    [Fact]
    public void One_whom_two_organisations_nominate_is_one_candidate()
    {
        var twice = Nominee("business", "Prøve Fælles", Gender.F);

        Assert.Equal(2, SheetOf(new Board().Vacant(1, "business"), [twice, twice with { OrganisationSlug = "test", FactId = 99 }, Nominee("business", "Prøve Anden", Gender.M)]).Choices.Count);
    }

    [Fact]
    public void Where_nobody_is_nominated_or_no_seat_is_free_there_is_no_choice()
    {
        Assert.Empty(SheetOf(new Board().Vacant(1, "business"), []).Choices);
        Assert.Empty(SheetOf(new Board().Held(1, kind: "business"), [Nominee("business", "Prøve", Gender.F)]).Choices);
    }

    [Fact]
    public void Each_organisation_is_held_against_both_sexes_with_its_reason()
    {
        var deadline = new LocalDate(2022, 3, 1);
        var round = RoundOf("di", "ae", "fh-og-ac", "tom") with { NominatorsDay = deadline, InvitedDay = deadline, DeadlineDay = deadline };
        Nomination[] nominations =
        [
            Nominee("business", "Prøve 1", Gender.F) with { OrganisationSlug = "di" },
            Nominee("business", "Prøve 2", Gender.F) with { OrganisationSlug = "di" },
            Nominee("business", "Prøve 3", Gender.M) with { OrganisationSlug = "ae" },
            new(5, 1, "business", "ae", null, "Ingen kvinde kunne findes.", Board.Span(null, null), Board.Paper) { NamesSomebody = false },
            Nominee("business", "Prøve 4", Gender.M) with { OrganisationSlug = "fh" },
        ];

        var checks = ChecksOn(deadline.PlusDays(1));

        // Until the deadline nobody has failed.
        Assert.Equal([Answer.Undetermined, Answer.Excused, Answer.Undetermined, Answer.Undetermined], ChecksOn(deadline).Select(check => check.BothSexes));
        Assert.Equal([Answer.Violated, Answer.Excused, Answer.Violated, Answer.Undetermined], checks.Select(check => check.BothSexes));
        Assert.Equal([null, null, false, null], checks.Select(check => check.Jointly));
        Assert.Equal((2, 2, 0), (checks[0].Named, checks[0].Women, checks[0].Men));

        IReadOnlyList<NominatorCheck> ChecksOn(LocalDate day) => NominatorCheck.Of(round, nominations, slug => slug == "fh-og-ac" ? ["fh", "ac"] : [], day);
    }

    private static ProposalSheet SheetOf(Board board, IReadOnlyList<Nomination> nominees)
    {
        board.Nominations.AddRange(nominees);
        return ProposalSheet.Of(board.Facts(), Board.Day, RoundOf("di"), nominees);
    }

    private static NominationRound RoundOf(params string[] organisations) =>
        new(1, "proeve", 1, [new RoundGroup("business", organisations, null, null, SourceMark.Printed)], Board.Span(new(2022, 1, 1), new(2025, 12, 31)), Board.Paper) { EraseDay = new(2024, 1, 1), EraseReason = "Prøve" };

    private static Nomination Nominee(string kind, string name, Gender gender) =>
        new(name.GetHashCode(StringComparison.Ordinal), 1, kind, "di", null, null, Board.Span(null, null), Board.Paper) { Candidate = new Candidate(name, null, null, gender, null, null), Confidential = true };
}
