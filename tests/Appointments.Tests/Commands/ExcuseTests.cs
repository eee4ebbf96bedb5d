using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Tests.Data;
using Appointments.Tests.Journal;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Commands;

/// <summary>An excuse is given for one appointment: it goes where that goes, and silences nothing else. The board has agreed on one seat a municipality.</summary>
[StorageTests]
public sealed class ExcuseTests
{
    private const string Rule = "geographic-spread";

    [Fact]
    public async Task Who_comes_after_a_retracted_appointment_is_not_covered_by_its_excuse()
    {
        await using var board = await BoardAsync();
        var excused = await ExcusedAsync(board);

        var retracted = await board.CorrectAsync(excused, new AppointmentCorrection { Retracts = true });

        Assert.Contains(retracted.Warnings, warning => warning.Code == "EXCUSE_ENDED");
        Assert.Empty(await ExcusesAsync(board));
        Assert.Equal("DEMAND_VIOLATED", (await board.SendAsync(From(1, 2, SmallBoard.Aalborg))).Refusals.Single().Code);
    }

    [Fact]
    public async Task An_excuse_ends_with_the_appointment()
    {
        await using var board = await BoardAsync();
        var excused = await ExcusedAsync(board);

        await board.EndAsync(excused, Day("2020-06-30"));

        Assert.Equal(["2020-01-01 2020-06-30"], await ExcusesAsync(board));
        Assert.Equal(Answer.Excused, (await board.FindAsync(Rule, Day("2020-06-30"))).Answer);
        Assert.Equal("DEMAND_VIOLATED", (await board.SendAsync(From(1, 2, SmallBoard.Aalborg, "2020-07-01"))).Refusals.Single().Code);
    }

    [Fact]
    public async Task An_excuse_keeps_to_the_corrected_days_of_the_appointment()
    {
        await using var board = await BoardAsync();
        var excused = await ExcusedAsync(board);

        await board.CorrectAsync(excused, new AppointmentCorrection { FirstDay = Day("2020-02-01"), LastDay = Day("2020-10-31") });
        Assert.Equal(["2020-02-01 2020-10-31"], await ExcusesAsync(board));

        await board.EndAsync(excused, Day("2020-06-30"));
        Assert.Equal(["2020-02-01 2020-06-30"], await ExcusesAsync(board));
    }

    [Fact]
    public async Task An_excuse_does_not_go_over_to_the_person_that_a_correction_names()
    {
        await using var board = await BoardAsync();
        var excused = await ExcusedAsync(board);

        var corrected = await board.CorrectAsync(excused, new AppointmentCorrection { Person = SmallBoard.PersonSlug(2), Municipality = SmallBoard.Aalborg });

        Assert.Equal(Day("2020-01-01"), Assert.Single(corrected.Refusals, refusal => refusal.Finding?.Rule == Rule).Day);
    }

    [Fact]
    public async Task Of_two_that_one_entry_brought_each_keeps_its_own()
    {
        await using var board = await BoardAsync();
        var first = await ExcusedAsync(board);
        var wanted = new NewAppointment(SmallBoard.Slug, default, SmallBoard.PersonSlug(2), Day("2020-07-01")) { LastDay = Day("2020-12-31"), Municipality = SmallBoard.Aalborg, Excuse = Excuse };
        var second = (await board.SendAsync(new ReplaceHolder(first, Day("2020-06-30"), "Udtrådt", wanted, null))).Result!.Value;
        Assert.Equal(["2020-01-01 2020-06-30", "2020-07-01 2020-12-31"], await ExcusesAsync(board));

        await board.CorrectAsync(second, new AppointmentCorrection { Retracts = true });

        Assert.Equal(["2020-01-01 2020-06-30"], await ExcusesAsync(board));
    }

    [Fact]
    public async Task An_excuse_that_stands_by_itself_ends_with_nobodys_appointment()
    {
        await using var board = await BoardAsync(most: null);
        var second = (await board.SendAsync(From(1, 1, SmallBoard.Aalborg))).Result!.Value;
        await board.SendAsync(new SetForumSetting(SmallBoard.Slug, ForumSettingName.MaxPerMunicipality, "1", Day("2020-01-01"), null, null, null));
        await board.SendAsync(new ExcuseViolation(SmallBoard.Slug, Excuse, Day("2020-01-01"), Day("2020-12-31"), null, null));

        await board.EndAsync(second, Day("2020-06-30"));

        Assert.Equal(["2020-01-01 2020-12-31"], await ExcusesAsync(board));
    }

    /// <summary>Two from Aalborg were excused, one over the most; the third makes it two over.</summary>
    [Fact]
    public async Task What_gets_worse_than_it_was_excused_for_is_stopped_and_wants_an_excuse_of_its_own()
    {
        await using var board = await BoardAsync();
        await ExcusedAsync(board);

        var stopped = Assert.Single((await board.SendAsync(From(2, 2, SmallBoard.Aalborg))).Refusals);
        Assert.Equal(("DEMAND_VIOLATED", Answer.Excused), (stopped.Code, stopped.Finding!.Answer));
        Assert.Contains("Undtagelsen gjaldt ikke, at det bliver værre", stopped.Message.Da, StringComparison.Ordinal);

        Assert.Empty((await board.SendAsync(From(2, 2, SmallBoard.Aalborg, excuse: Excuse))).Refusals);
        Assert.Empty((await board.SendAsync(From(2, 2, SmallBoard.Hjoerring, "2021-01-01"))).Refusals);
    }

    private static NewExemption Excuse => new(Rule, "Ingen anden var indstillet.", "Test Testesen", null);

    private static RegisterAppointment From(int seat, int person, string municipality, string first = "2020-01-01", NewExemption? excuse = null) => new(
        new NewAppointment(SmallBoard.Slug, SmallBoard.SeatOf(seat), SmallBoard.PersonSlug(person), Day(first))
        {
            LastDay = Day(first[..4] + "-12-31"), Municipality = municipality, Excuse = excuse,
        },
        AppointmentStatus.Appointed,
        null);

    private static async Task<SmallBoard> BoardAsync(string? most = "1")
    {
        var board = await SmallBoard.OpenAsync();
        await board.AddPlacesAsync();
        if (most is not null) await board.SendAsync(new SetForumSetting(SmallBoard.Slug, ForumSettingName.MaxPerMunicipality, most, Day("2020-01-01"), null, null, null));
        await board.SendAsync(From(0, 0, SmallBoard.Aalborg));
        return board;
    }

    /// <summary>The second from Aalborg, with an excuse.</summary>
    private static async Task<long> ExcusedAsync(SmallBoard board)
    {
        var result = await board.SendAsync(From(1, 1, SmallBoard.Aalborg, excuse: Excuse));
        Assert.Empty(result.Refusals);
        return result.Result!.Value;
    }

    private static async Task<IEnumerable<string>> ExcusesAsync(SmallBoard board) =>
        (await board.AskAsync(view => view.ForumExemptionsAsync([board.ForumId], CancellationToken.None)))[board.ForumId].Select(excuse => $"{excuse.Span.FirstDay:R} {excuse.Span.LastDay:R}");
}
