using Appointments.Domain.Composition;
using Appointments.Domain.Composition.Candidates;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using FsCheck;
using FsCheck.Fluent;

namespace Appointments.Tests.Composition;

/// <summary>Who could sit in a seat, from memory alone.</summary>
public class SeatCandidatesTests
{
    [Fact]
    public void Somebody_who_sits_on_the_board_already_is_barred_by_the_registers_own_order()
    {
        var board = new Board().Held(1, municipality: "0001").Vacant();

        var judged = SeatCandidates.Judge(board.Facts(), 2, Board.Day, [Of(board, 1)]);

        var only = Assert.Single(judged);
        Assert.Equal(CandidateStanding.Barred, only.Standing);
        Assert.Equal("one-seat-a-person", Assert.Single(only.Findings).Rule);
    }

    [Fact]
    public void Who_is_on_no_complete_list_is_barred_where_a_confirmed_demand_wants_a_member()
    {
        var board = new Board().Demand("eligibility", Domain.Law.Force.Statute).Vacant();
        board.CompleteCouncils.UnionWith(["0001", "0002", "0003"]);
        var (member, other) = (board.AddPerson(null), board.AddPerson(null));
        board.Mayor(member, "0002");

        var judged = SeatCandidates.Judge(board.Facts(), 1, Board.Day, [Of(board, other), Of(board, member)]);

        Assert.Equal([(member, CandidateStanding.Fits), (other, CandidateStanding.Barred)], judged.Select(it => (it.Candidate.Person.Id, it.Standing)));
        Assert.Equal("eligibility", Assert.Single(judged[1].Findings).Rule);
    }

    [Fact]
    public void What_is_not_recorded_of_somebody_is_told_and_bars_nobody()
    {
        var board = new Board().Demand("eligibility", Domain.Law.Force.Statute).Vacant();
        var person = board.AddPerson(null);

        var only = Assert.Single(SeatCandidates.Judge(board.Facts(), 1, Board.Day, [Of(board, person)]));

        Assert.Equal((CandidateStanding.FitsWithFinding, Answer.Undetermined), (only.Standing, Assert.Single(only.Findings).Answer));
    }

    [Fact]
    public void What_was_wrong_before_is_held_against_nobody()
    {
        var board = new Board().Demand("geographic-spread").Setting("maxPerMunicipality", "1").Held(2, municipality: "0001").Vacant();
        var (third, elsewhere) = (board.AddPerson(null), board.AddPerson(null));
        board.Mayor(third, "0001").Mayor(elsewhere, "0002");

        var judged = SeatCandidates.Judge(board.Facts(), 3, Board.Day, [Of(board, third), Of(board, elsewhere)]);

        Assert.Equal([(elsewhere, CandidateStanding.Fits), (third, CandidateStanding.Barred)], judged.Select(it => (it.Candidate.Person.Id, it.Standing)));
    }

    /// <summary>Whoever holds the seat is thought away: it makes no difference who, or whether anybody does.</summary>
    [Fact]
    public void Who_holds_the_seat_makes_no_difference() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        Gen.Choose(1, 3).Select(place => FormattableString.Invariant($"000{place}")).ListOf(4).ToArbitrary(),
        places =>
        {
            var board = new Board().Demand("eligibility", Domain.Law.Force.Statute).Demand("geographic-spread").Setting("maxPerMunicipality", "2");
            foreach (var place in places) board.Held(1, municipality: place);
            var candidate = board.AddPerson(null);
            board.Mayor(candidate, "0001");
            var held = board.Facts();
            var open = held with { Seats = [.. held.Seats.Select(seat => seat.Seat.Id == 4 ? seat with { Occupancy = Occupancy.Vacant, Holder = null, HeldBy = null } : seat)] };

            var first = Assert.Single(SeatCandidates.Judge(held, 4, Board.Day, [Of(board, candidate)]));
            var second = Assert.Single(SeatCandidates.Judge(open, 4, Board.Day, [Of(board, candidate)]));
            return first.Standing == second.Standing && first.Findings.Select(it => (it.Rule, it.Answer, it.Shortfall)).SequenceEqual(second.Findings.Select(it => (it.Rule, it.Answer, it.Shortfall)));
        }));

    private static Candidate Of(Board board, long person)
    {
        var facts = board.Facts();
        return new Candidate(facts.Persons[person], [.. facts.Offices.Where(office => office.PersonId == person)], [], null, []);
    }
}
