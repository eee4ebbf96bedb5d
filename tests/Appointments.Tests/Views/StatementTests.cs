using Appointments.Data;
using Appointments.Data.Views;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Views;

/// <summary>What a question costs: a constant number of statements, each by an index.</summary>
public sealed class StatementTests
{
    private static readonly CancellationToken Go = CancellationToken.None;

    /// <summary>The head of the journal is one row.</summary>
    private static readonly string[] OfOneRow = ["SCAN table journal_head"];

    [Theory]
    [InlineData(false, 30)]
    [InlineData(true, 50)]
    public async Task FiftyForaWithSeatsHoldersPersonsAndCompositionNeedAsManyStatementsAsOne(bool everyDemand, int most)
    {
        using var watch = new CommandWatch();
        await using var board = await Board.OpenAsync();
        var fora = await FiftyMoreAsync(board, everyDemand ? EveryDemand : []);
        watch.File = board.Register.Database.FilePath;

        var one = await AskAsync([fora[0]]);
        var fifty = await AskAsync(fora);

        Assert.Equal(one, fifty);
        Assert.InRange(one, 1, most);

        async Task<int> AskAsync(IReadOnlyList<long> ids)
        {
            watch.Clear();
            // A program of its own: what one has read it does not ask for again.
            var session = new Registry(board.Register.Database, board.Register.Clock).OpenSession();
            var view = session.AsOf(Day("2020-06-01"), board.State);
            var found = (await view.ForaByIdAsync(ids, Go)).OfType<Forum>().ToList();
            var seats = await view.SeatsAsync(ids, Go);
            var states = ids.SelectMany(id => seats[id]).ToList();
            Assert.All(states, state => Assert.Equal(Occupancy.Held, state.Occupancy));
            Assert.Equal(2 * ids.Count, states.Count);
            await view.DeputiesAsync([.. states.Select(state => state.Seat.Id)], Go);
            var holders = states.Select(state => state.HeldBy!.Value).ToList();
            await view.PersonsByIdAsync(holders, Go);
            await view.OfficesOfAsync(holders, Go);
            await view.CompositionFactsAsync(found, Go);
            await view.HistoryAsync(ids, Go);
            await view.VersionsAsync(ids, Go);
            await view.ChangeDaysAsync(ids, Go);
            Assert.Equal(watch.Count, session.StatementCount);
            return watch.Count;
        }
    }

    /// <summary>Those that look at more than seats, holders and what is recorded of them.</summary>
    private static Demand[] EveryDemand =>
        [Demand("deputy-order"), Demand("term-limit", ("years", "4"), ("reappointments", "1")), Demand("vacancy-refill"), Demand("both-sides", ("owners", "prøveråd")), Demand("carry-over")];

    [Fact]
    public async Task NoQuestionScansATable()
    {
        using var watch = new CommandWatch();
        await using var board = await Board.OpenAsync();
        var fora = await FiftyMoreAsync(board, EveryDemand);
        var view = board.On("2020-06-01");
        var forum = (await view.ForaByIdAsync([fora[0]], Go))[0]!;
        await view.LawAsync([forum.Kind], Go);
        var page = await view.PersonsAsync(new PersonsFilter(), first: 2, after: null, Go);
        var foraPage = await view.ForaAsync(new ForaFilter(), first: 2, after: null, offset: 0, Go);
        watch.File = board.Register.Database.FilePath;

        var history = await view.HistoryAsync(fora, Go);
        var appointments = fora.SelectMany(id => history[id]).ToList();
        var persons = appointments.Select(appointment => appointment.PersonId).ToList();
        await view.FindForaAsync(["prøveråd"], Go);
        await view.ForaByIdAsync(fora, Go);
        await view.ForumNamesAsync(fora, Go);
        await view.ForaOfKindsAsync([forum.Kind], Go);
        await view.VacanciesOfForaAsync(fora, Go);
        var seats = await view.SeatsAsync(fora, Go);
        var seatIds = fora.SelectMany(id => seats[id]).Select(state => state.Seat.Id).ToList();
        await view.SeatsByIdAsync(seatIds, Go);
        await view.SeatsOfAsync(appointments, Go);
        await view.ArePoliticalAsync(appointments, Go);
        await view.SeatsHeldByAsync([.. persons, board.Carl], Go);
        await view.DeputiesAsync(seatIds, Go);
        await view.DeputiesByIdAsync([1], Go);
        await view.CompositionFactsAsync([forum], Go);
        await view.FindPersonsAsync(["anna-proeve"], Go);
        await view.PersonsByIdAsync(persons, Go);
        await view.PersonsAsync(new PersonsFilter(), first: 2, page.Cursors[^1], Go);
        await view.ForaAsync(new ForaFilter(), first: 2, foraPage.Cursors[^1], offset: 0, Go);
        await view.ForaAsync(new ForaFilter { KkrSlug = "kkr-nordjylland" }, first: 20, after: null, offset: 20, Go);
        await view.CountForaAsync(new ForaFilter { KkrSlug = "kkr-nordjylland" }, Go);
        await view.ForaAsync(new ForaFilter { Slugs = ["prøveråd"] }, first: 20, after: null, offset: 0, Go);
        await view.PersonsAsync(new PersonsFilter { Prefix = "An" }, first: 20, after: null, Go);
        await view.AppointmentsOfAsync(persons, Go);
        await view.AppointmentsByIdAsync([.. appointments.Select(appointment => appointment.FactId)], Go);
        await view.OfficesOfAsync(persons, Go);
        await view.ForumOfficersAsync(fora, Go);
        await view.PartiesOfAsync(persons, Go);
        await view.MeetingsAsync(fora, Go);
        await view.MeetingsToComeAsync(["kkr-nordjylland"], Go);
        await view.MeetingsByIdAsync([1], Go);
        await view.AttendanceAsync([1], Go);
        await view.DecisionsByIdAsync([1], Go);
        await view.AuthoritiesAsync(["fh"], Go);
        await view.MunicipalitiesAsync(["0851"], Go);
        await view.RegionsAsync(["1081"], Go);
        await view.PartiesByLetterAsync([new PartyKey("V", null, null)], Go);
        await view.KkrsAsync(["kkr-nordjylland"], Go);
        await view.AreasAsync(["kkr-nordjylland"], Go);
        await view.VersionsAsync(fora, Go);
        await view.ChangeDaysAsync(fora, Go);
        await view.RecordedAtAsync([1], Go);
        await board.Session.CurrentStateAsync(Go);
        await board.Session.StateAtAsync(board.Register.Clock.Now, Go);
        var steps = await watch.PlansAsync();

        Assert.NotEmpty(steps);

        // A check asks for the complete lists of all councils of the day, whatever their municipality.
        Assert.Equal([], steps.Where(step => step.StartsWith("SCAN table ", StringComparison.Ordinal) && !OfOneRow.Contains(step) && !step.StartsWith("SCAN table council_lists USING COVERING INDEX ", StringComparison.Ordinal)).Distinct());
        Assert.Contains(steps, step => step.Contains("table seats USING INDEX IX_seats_ForumId", StringComparison.Ordinal));
        Assert.Contains(steps, step => step.Contains("table appointments USING INDEX IX_appointments_SeatId", StringComparison.Ordinal));
        Assert.Contains(steps, step => step.Contains("IX_seats_ExOfficioKind", StringComparison.Ordinal));
        Assert.Contains(steps, step => step.Contains("IX_seats_AppointedBy", StringComparison.Ordinal));
        Assert.Contains(steps, step => step.Contains("IX_fora_KkrSlug", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AViewIsAskedTwiceForTheSeatsOfAForumAndSendsItOnce()
    {
        await using var board = await Board.OpenAsync();
        var view = board.On("2020-06-01");
        await view.SeatsAsync([board.Forum], Go);
        var sent = board.Session.StatementCount;

        await board.On("2020-06-01").SeatsAsync([board.Forum, board.Forum], Go);

        Assert.Equal(sent, board.Session.StatementCount);
    }

    [Fact]
    public async Task WhetherSeatsArePoliticalIsNotAskedWhenTheyWereReadForTheDay()
    {
        await using var board = await Board.OpenAsync();
        var fora = await FiftyMoreAsync(board);
        var view = board.On("2020-06-01");
        var seats = (await view.SeatsAsync(fora, Go)).SelectMany(forum => forum).ToList();
        var holders = seats.Select(state => state.Holder).OfType<Appointment>().ToList();
        var sent = board.Session.StatementCount;

        Assert.Equal(seats.Where(state => state.Holder is not null).Select(state => state.Seat.Political), await view.ArePoliticalAsync(holders, Go));
        Assert.NotEmpty(holders);
        Assert.Equal(sent, board.Session.StatementCount);
    }

    [Fact]
    public async Task QuestionsAskedAtTheSameTimeAreAllAnswered()
    {
        await using var board = await Board.OpenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => board.On("2020-06-01").PersonsByIdAsync([board.Anna], Go))));

        Assert.All(answers, answer => Assert.Equal("Anna Prøve", answer[0]!.Name));
    }

    private static async Task<IReadOnlyList<long>> FiftyMoreAsync(Board board, params Demand[] demands)
    {
        var fora = new List<long>();
        await board.RecordAsync(recording =>
        {
            recording.Add(LawRow(LawOf("prøve", "2019-01-01") with { Demands = demands }));
            recording.Add(Office(board.Carl, OfficeKind.Mayor, Always, "0851"));
            for (var i = 0; i < 50; i++)
            {
                var forum = recording.Add(Forum($"råd-{i}"));
                fora.Add(forum);
                recording.Add(ForumName(forum, $"Råd {i}"));
                var seat = recording.NewId();
                recording.Add(Seat(forum, seat));
                recording.Add(Seat(forum, recording.NewId(), "mayor-1", 2, exOfficio: new OfficeRef(OfficeKind.Mayor, "0851")));
                recording.Add(Appointment(forum, seat, i % 2 == 0 ? board.Anna : board.Bent, Always));
            }
        });
        return fora;
    }
}
