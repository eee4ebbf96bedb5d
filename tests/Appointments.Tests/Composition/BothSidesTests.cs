using Appointments.Domain.Composition;
using Appointments.Domain.Law;

namespace Appointments.Tests.Composition;

/// <summary>One person on both sides: a note of our own, which no act makes.</summary>
public class BothSidesTests
{
    [Theory]
    [InlineData(0, 0, false, Answer.Satisfied, 0)]
    [InlineData(1, 0, false, Answer.Violated, 1)]
    [InlineData(2, 3, true, Answer.Violated, 2)]
    [InlineData(0, 1, false, Answer.Undetermined, 0)] // an open seat with the owner
    [InlineData(0, 0, true, Answer.Undetermined, 0)] // an open seat here
    public void Those_who_sit_with_an_owner_are_named(int both, int openThere, bool openHere, Answer answer, int shortfall)
    {
        var board = Demanding().Held(3);
        if (openHere)
            board.Vacant();
        board.Owners.Add(new OwnerForum("ejeren", "Ejeren", Enumerable.Range(1, both).Select(id => (long)id).Append(77).ToHashSet(), openThere));

        var finding = board.Find("both-sides");

        Assert.Equal((answer, shortfall, false), (finding.Answer, finding.Shortfall, finding.Binds));
        Assert.Equal(both, finding.PersonIds.Count);
    }

    [Fact]
    public void The_sentence_says_who_and_where()
    {
        var board = Demanding().Held(2);
        board.Owners.Add(new OwnerForum("ejeren", "Ejeren", new HashSet<long> { 2 }, 0));

        Assert.StartsWith("Sidder samtidig hos en ejer: Test Testesen 2 (Ejeren).", board.Find("both-sides").Message.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void An_owner_that_the_register_does_not_know_leaves_it_open() => Assert.Equal(Answer.Undetermined, Demanding().Held(2).Find("both-sides").Answer);

    [Fact]
    public void A_broken_note_leaves_the_board_lawful()
    {
        var board = Demanding().Held(1);
        board.Owners.Add(new OwnerForum("ejeren", "Ejeren", new HashSet<long> { 1 }, 0));

        Assert.Equal(Answer.Satisfied, board.Check().Verdict);
    }

    private static Board Demanding() => new Board().Demand("both-sides", Force.Convention, Strength.Aim, parameters: ("owners", "ejeren"));
}
