using Appointments.Data;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Balance;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Places;
using Appointments.Domain.Time;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Views;

/// <summary>What the balance of a KKR is counted from, and what it costs.</summary>
public sealed class BalanceQuestionTests
{
    private static readonly CancellationToken Go = CancellationToken.None;
    private static readonly Kkr Nord = new("kkr-nordjylland", "KKR Nordjylland");
    private static readonly Kkr Syd = new("kkr-syddanmark", "KKR Syddanmark");
    private static readonly LawDocument TellsDeputies = LawOf("stedfortrædere", "2019-01-01") with { Demands = [Demand("deputy-gender-balance", ("genderThreshold", "nearest"))] };

    [Fact]
    public async Task Two_KKRs_and_fifty_fora_need_as_many_statements_as_one_and_none_scans_a_table()
    {
        using var watch = new CommandWatch();
        await using var one = await Board.OpenAsync();
        await using var fifty = await Board.OpenAsync();
        await FillAsync(one, 1);
        await FillAsync(fifty, 50);
        await BalanceOf(one, Nord);
        await BalanceOf(fifty, Nord);

        watch.File = fifty.Register.Database.FilePath;
        var before = fifty.Session.StatementCount;
        var of = await fifty.On("2024-06-01").BalancesAsync([Nord, Syd, Nord], 2022, 2024, Go);
        var many = fifty.Session.StatementCount - before;
        before = one.Session.StatementCount;
        await one.On("2024-06-01").BalancesAsync([Nord], 2022, 2024, Go);

        Assert.Equal(one.Session.StatementCount - before, many);
        Assert.Equal([50, 0, 50], of.Select(balance => balance.Fora.Count));
        Assert.Equal([50, 0, 50], of.Select(balance => balance.Together.Held));
        Assert.Equal([], (await watch.PlansAsync()).Where(step => step.StartsWith("SCAN table ", StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public async Task Only_what_began_in_a_seat_of_the_KKR_is_counted_on_the_basis_of_its_day()
    {
        await using var board = await Board.OpenAsync();
        await board.RecordAsync(recording =>
        {
            recording.Add(LawRow(LawOf("prøve", "2019-01-01")));
            recording.Add(Appointment(board.Forum, board.Seat, board.Anna, Days("2022-02-01", "2022-12-31"), AppointmentStatus.Ended, "Prøve"));
            recording.Add(Appointment(board.Forum, board.Seat, board.Bent, new Span(Day("2023-01-01"), DayBasis.Attested, null, DayBasis.Open)));
            recording.Add(Appointment(board.Forum, board.Seat, board.Carl, Days("2023-03-01"), AppointmentStatus.Nominated));
            recording.Add(Appointment(board.Forum, board.Seat, board.Carl, Days("2023-03-01"), AppointmentStatus.Recommended));
            recording.Add(Office(board.Bent, OfficeKind.ForumChair, Days("2023-05-01"), forum: board.Forum));
            recording.Add(Office(board.Carl, OfficeKind.ForumChair, Days("2023-05-01"), forum: board.Forum));
            var foreign = recording.NewId();
            recording.Add(SeatBy(board.Forum, foreign, "regionsraadet-nordjylland"));
            recording.Add(Appointment(board.Forum, foreign, board.Carl, Days("2022-02-01")));
        });

        var balance = await BalanceOf(board, Nord);

        Assert.Equal([(2022, 1, 0, 0, 0), (2023, 0, 1, 1, 1), (2024, 0, 0, 0, 0)], balance.Years.Select(it => (it.Year, it.Appointments.Count, it.Appointments.DayNotStated, it.Chairs.Count, it.Nominations.Count)));
        Assert.Equal((1, 1, 1), (balance.Together.Seats, balance.Together.Held, balance.Chairs.Held));
    }

    [Theory]
    [InlineData("2021-12-31", null)]
    [InlineData("2022-01-01", "Valget i 2021")]
    [InlineData("2025-12-31", "Valget i 2021")]
    [InlineData("2026-01-01", null)]
    public async Task Votes_are_those_of_the_election_to_the_council_term_of_the_day(string day, string? table)
    {
        await using var board = await Board.OpenAsync();
        await board.RecordAsync(recording =>
        {
            recording.Add(LawRow(LawOf("prøve", "2019-01-01")));
            recording.Add(Votes("Valget i 2021", "2021-11-16", Nord.Slug));
            recording.Add(Votes("Valget andetsteds", "2021-11-16", Syd.Slug));
            recording.Add(Votes("Omvalg", "2022-03-01", Nord.Slug));
        });

        Assert.Equal(table, (await board.On(day).BalancesAsync([Nord], 2022, 2022, Go))[0].Votes?.Name);
    }

    /// <summary>Six deputies, 3 and 3, of a forum to which others appoint; they and one man more hold the seats of the KKR: 3 and 4. The check of that forum tells 3 and 3.</summary>
    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task The_deputies_of_whom_another_check_tells_are_weighed_also_where_others_appoint(bool checkedThere, bool told)
    {
        await using var board = await Board.OpenAsync();
        await board.RecordAsync(recording =>
        {
            recording.Add(LawRow(LawOf("balance", "2019-01-01")));
            recording.Add(LawRow(checkedThere ? TellsDeputies : TellsDeputies with { Demands = [] }));
            var elsewhere = AddSeat(recording, "andetsteds", TellsDeputies.Kind, "region-midtjylland").Seat;
            foreach (var (place, gender) in "FFFMMMM".Index())
            {
                var person = Board.AddPerson(recording, $"Test {place}");
                var (forum, seat) = AddSeat(recording, $"råd-{place}", "balance", Nord.Slug);
                recording.Add(new GenderRow { PersonId = person, GenderDigest = recording.Seal(gender.ToString()), Span = Always, Source = Paper });
                recording.Add(Appointment(forum, seat, person, Days("2022-01-01")));
                if (place < 6)
                    recording.Add(Deputy(elsewhere, place + 1, person));
            }
        });

        var together = (await BalanceOf(board, Nord)).Together;

        Assert.Equal((7, told), (together.Held, together.Gender.Withheld is null));
    }

    [Fact]
    public async Task A_forum_whose_law_is_not_covered_is_left_out_by_name()
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(LawRow(LawOf("prøve", "2025-01-01")));

        var balance = await BalanceOf(board, Nord);

        Assert.Equal(["Prøverådet"], balance.NotCovered);
        Assert.Equal((0, 0), (balance.Fora.Count, balance.Together.Seats));
        Assert.Null(balance.Proportion);
    }

    private static async Task<KkrBalance> BalanceOf(Board board, Kkr kkr) => (await board.On("2024-06-01").BalancesAsync([kkr], 2022, 2024, Go))[0];

    private static Task<long> FillAsync(Board board, int fora) => board.RecordAsync(recording =>
    {
        recording.Add(LawRow(LawOf("balance", "2019-01-01")));
        recording.Add(Votes("Valget i 2021", "2021-11-16", Nord.Slug));
        recording.Add(LawRow(TellsDeputies));
        for (var i = 0; i < fora; i++)
        {
            var forum = recording.Add(Forum($"råd-{i}", "balance"));
            recording.Add(ForumName(forum, $"Råd {i}"));
            var seat = recording.NewId();
            recording.Add(Seat(forum, seat));
            recording.Add(Appointment(forum, seat, Board.AddPerson(recording, $"Test {i}"), Days("2022-01-01")));
            recording.Add(Deputy(AddSeat(recording, $"andet-{i}", TellsDeputies.Kind, "region-midtjylland").Seat, 1, board.Anna));
        }
    });

    /// <summary>A new forum of one seat.</summary>
    private static (long Forum, long Seat) AddSeat(Recording recording, string slug, string kind, string authority)
    {
        var forum = recording.Add(Forum(slug, kind));
        recording.Add(ForumName(forum, slug));
        var seat = recording.NewId();
        recording.Add(SeatBy(forum, seat, authority));
        return (forum, seat);
    }

    private static SeatRow SeatBy(long forum, long seat, string authority) => new()
    {
        SeatId = seat, ForumId = forum, Key = "region-1", Kind = "region", Ordinal = 2, LabelDa = "Plads", LabelEn = "Seat", Role = SeatRole.Member, Voting = true, Political = true, AppointedBy = authority, NominatedBy = [], Span = Always, Source = Paper,
    };

    private static VoteTableRow Votes(string name, string day, string kkr) => new() { Name = name, KkrSlug = kkr, Votes = [new(null, "A", 2), new(null, "V", 1)], Span = Days(day, day), Source = Paper };
}
