using Appointments.Data.Rows;
using Appointments.Data.Verification;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Tests.Data;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Views;

/// <summary>What only some demands look at: read where one of the day does, and of the day.</summary>
[StorageTests]
public sealed class SpecialFactsTests
{
    private static readonly CancellationToken Go = CancellationToken.None;

    [Fact]
    public async Task WhatADemandOfTheDayLooksAtIsThere()
    {
        await using var board = await FilledAsync(
            Demand("deputy-order"), Demand("term-limit", ("years", "4"), ("reappointments", "1")), Demand("vacancy-refill"), Demand("both-sides", ("owners", "ejer ukendt")));

        var facts = await FactsAsync(board, "2020-06-01");

        Assert.Equal([(1, "2019-12-31"), (2, "2021-12-31")], facts.Deputies.Select(deputy => (deputy.Order, deputy.Span.LastDay!.Value.ToString("uuuu-MM-dd", null))));
        Assert.Equal(["2014-01-01", "2020-01-01"], facts.EarlierAppointments.Where(it => it.PersonId == board.Anna).Select(it => it.Span.FirstDay!.Value.ToString("uuuu-MM-dd", null)));
        Assert.Equal(board.Bent, facts.Predecessors[board.Seat].PersonId);
        var owner = Assert.Single(facts.Owners);
        Assert.Equal(("ejer", 1, board.Anna), (owner.Slug, owner.OpenSeats, Assert.Single(owner.Holders)));
        Assert.Contains(board.Carl, facts.Persons.Keys);
        Assert.Contains(board.Bent, facts.Persons.Keys);
    }

    [Fact]
    public async Task WhatNoDemandLooksAtIsNotRead()
    {
        await using var board = await FilledAsync(Demand("odd-number"));

        var facts = await FactsAsync(board, "2020-06-01");

        Assert.Equal((0, 0, 0, 0), (facts.Deputies.Count, facts.EarlierAppointments.Count, facts.Predecessors.Count, facts.Owners.Count));
    }

    [Fact]
    public async Task WhoLeftInAnEarlierPeriodIsNoPredecessor()
    {
        await using var board = await FilledAsync(Demand("vacancy-refill"));

        Assert.Empty((await FactsAsync(board, "2022-06-01")).Predecessors);
    }

    [Fact]
    public async Task TheFindingsComeOfTheFactsThatWereRead()
    {
        await using var board = await FilledAsync(Demand("term-limit", ("years", "2"), ("reappointments", "0")), Demand("both-sides", ("owners", "ejer")));
        var view = board.On("2020-06-01");

        var found = (await view.CompositionAsync([(await view.ForaByIdAsync([board.Forum], Go))[0]!], Go))[0]!;

        Assert.Equal([("term-limit", Answer.Violated, 1), ("both-sides", Answer.Violated, 1)], found.Findings.Where(finding => !CompositionRules.IsOwnOrder(finding.Rule)).Select(finding => (finding.Rule, finding.Answer, finding.Shortfall)));
    }

    [Fact]
    public async Task ANominationFromASmallCompanyIsReadAndOneThatDoesNotSayIsNeitherYesNorNo()
    {
        await using var board = await FilledAsync(Demand("odd-number"));
        await board.AddAsync(Nominated(board.Anna, true), Nominated(board.Bent, false), Nominated(board.Carl, null));

        var facts = await FactsAsync(board, "2020-06-01");

        Assert.Equal([(board.Anna, true), (board.Bent, false), (board.Carl, (bool?)null)], facts.Nominations.Select(it => (it.PersonId!.Value, it.FromSmallCompany)));
        Assert.Empty((await new RegisterVerifier(board.Register.Database).VerifyAsync(exported: null, Go)).Findings);

        NominationRow Nominated(long person, bool? small) => new() { ForumId = board.Forum, SeatKind = "political", OrganisationSlug = "di", PersonId = person, FromSmallCompany = small, Span = Always, Source = Paper };
    }

    private static async Task<CompositionFacts> FactsAsync(Board board, string day)
    {
        var view = board.On(day);
        return (await view.CompositionFactsAsync([(await view.ForaByIdAsync([board.Forum], Go))[0]!], Go))[0]!;
    }

    /// <summary>Anna follows Bent in the period 2018-2021, was appointed once before, and sits with the owner, who has one seat more; Carl was the first deputy, Bent is the second.</summary>
    private static async Task<Board> FilledAsync(params Demand[] demands)
    {
        var board = await Board.OpenAsync();
        await board.RecordAsync(recording =>
        {
            recording.Add(LawRow(LawOf("prøve", "2010-01-01", Days("2010-01-01", "2013-12-31"), Days("2014-01-01", "2017-12-31"), Days("2018-01-01", "2021-12-31"), Days("2022-01-01", "2025-12-31")) with { Demands = demands }));
            recording.Add(LawRow(LawOf("ejer", "2010-01-01")));
            recording.Add(Appointment(board.Forum, board.Seat, board.Anna, Days("2014-01-01", "2017-12-31")));
            recording.Add(Appointment(board.Forum, board.Seat, board.Bent, Days("2018-01-01", "2019-12-31"), AppointmentStatus.Ended, "Udtrådt"));
            recording.Add(Appointment(board.Forum, board.Seat, board.Anna, Days("2020-01-01", "2021-12-31")));
            recording.Add(Deputy(board.Seat, 1, board.Carl, span: Days("2018-01-01", "2019-12-31")));
            recording.Add(Deputy(board.Seat, 2, board.Bent, span: Days("2020-01-01", "2021-12-31")));
            var owner = recording.Add(Forum("ejer", "ejer"));
            recording.Add(ForumName(owner, "Ejeren"));
            var (first, second) = (recording.NewId(), recording.NewId());
            recording.Add(Seat(owner, first));
            recording.Add(Seat(owner, second, "political-2", 2));
            recording.Add(Appointment(owner, first, board.Anna, Always));
        });
        return board;
    }
}
