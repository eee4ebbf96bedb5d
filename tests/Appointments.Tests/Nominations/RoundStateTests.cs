using Appointments.Data.Commands.Nominations;
using Appointments.Data.Journal;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Common;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Appointments.Tests.Nominations;

/// <summary>Where a round stands, and what is due.</summary>
public sealed class RoundStateTests
{
    private static readonly LocalDate Day = new(2026, 5, 10);

    private static NominationRound Draft => new(1, "proeve", 1, [], new Span(Day, DayBasis.Stated, null, DayBasis.Open), new Source("Prøve", null, null, SourceMark.Registered, null)) { EraseDay = Day, EraseReason = "Prøve" };

    [Fact]
    public void The_deadline_itself_is_still_open()
    {
        var invited = Draft with { NominatorsDay = Day, InvitedDay = Day, DeadlineDay = Day };

        Assert.Equal((RoundState.Invited, RoundState.Open, RoundState.Closed), (invited.StateOn(Day, false), invited.StateOn(Day, true), invited.StateOn(Day.PlusDays(1), true)));
        Assert.Equal((true, false), (invited.TakesNominations(Day), invited.TakesNominations(Day.PlusDays(1))));
    }

    [Fact]
    public void What_is_held_is_due_on_its_day_when_the_round_is_decided_or_given_up_and_else_held_up()
    {
        Assert.Equal((false, true), (Draft.IsDueForErasure(Day), Draft.IsErasureHeldUp(Day)));
        Assert.True((Draft with { DecidedDay = Day }).IsDueForErasure(Day));
        Assert.True((Draft with { WithdrawnDay = Day }).IsDueForErasure(Day));
        Assert.False((Draft with { DecidedDay = Day }).IsDueForErasure(Day.PlusDays(-1)));
        Assert.False((Draft with { DecidedDay = Day, ErasedDay = Day }).IsDueForErasure(Day));
    }

    [Fact]
    public void Pieces_of_any_text_hold_no_more_than_a_sealed_value_and_give_the_text_again()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(100)), Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), given =>
        {
            var text = given.Get + new string('æ', 700) + given.Get;
            var pieces = SealedText.Pieces(text);
            return string.Concat(pieces) == text && pieces.All(piece => piece.Length is > 0 and <= SealedText.Longest);
        }));
        Assert.Equal([new string('æ', 399), "👍!"], SealedText.Pieces(new string('æ', 399) + "👍!"));
    }
}
