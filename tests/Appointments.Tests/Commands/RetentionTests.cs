using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Data.Commands.Reminders;
using Appointments.Data.Commands.Retention;
using Appointments.Data.Verification;
using Appointments.Domain.Composition;
using Appointments.Domain.People;
using Appointments.Domain.Proposals;
using Appointments.Domain.Reminders;
using Appointments.Domain.Retention;
using Appointments.Domain.Sources;
using Appointments.Tests.Data;
using Appointments.Tests.Journal;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Commands;

/// <summary>How long something is kept is a dated setting; what has been kept for so long is erased, and said to be, and nothing else. Today is 23 January 2026.</summary>
[StorageTests]
public sealed class RetentionTests
{
    private const int Anna = 0;
    private const int Bent = 1;

    private static readonly Source Policy = new("Slettepolitik, prøve", Day("2025-12-01"), "3", SourceMark.Printed, Note: null);

    private static readonly LocalDate Today = Day("2026-01-23");

    [Fact]
    public async Task Where_nobody_has_set_a_period_nothing_is_due()
    {
        await using var board = await SmallBoard.OpenAsync();
        await GenderAsync(board, Anna);

        Assert.Equal(("NOTHING_DUE", 1), (Assert.Single((await board.SendAsync(new EraseDue(Today))).Refusals).Code, await SealedAsync(board) / 2));
    }

    /// <summary>Anna's last day was 23 January 2024, which is 24 months ago; Bent's a day later.</summary>
    [Fact]
    public async Task The_gender_of_somebody_goes_so_many_months_after_the_last_day_in_a_seat_and_not_a_day_before()
    {
        await using var board = await SmallBoard.OpenAsync();
        await GenderAsync(board, Anna);
        await GenderAsync(board, Bent);
        await board.AppointAsync(0, Anna, Day("2022-01-01"), Day("2024-01-23"));
        await board.AppointAsync(1, Bent, Day("2022-01-01"), Day("2024-01-24"));
        await SetAsync(board, RetentionKind.Gender, 24);

        Assert.Equal(["GENDER: test-testesen-0"], await DueAsync(board));
        Assert.True((await board.SendAsync(new EraseDue(Today))).Recorded);

        Assert.Empty(await DueAsync(board));
        Assert.Equal(2, await SealedAsync(board));
        Assert.Empty((await new RegisterVerifier(board.Register.Database).VerifyAsync(exported: null, CancellationToken.None)).Findings);
    }

    [Fact]
    public async Task Who_never_had_a_seat_is_counted_from_the_day_of_recording()
    {
        await using var board = await SmallBoard.OpenAsync();
        await GenderAsync(board, Anna);
        await SetAsync(board, RetentionKind.Gender, 1);
        Assert.Empty(await DueAsync(board));

        board.Register.Clock.Now += Duration.FromDays(31);

        Assert.Equal(["GENDER: test-testesen-0"], await DueAsync(board, Today.PlusMonths(1)));
    }

    [Fact]
    public async Task The_party_goes_also_where_it_stands_with_the_appointment()
    {
        await using var board = await SmallBoard.OpenAsync();
        await board.AddPlacesAsync();
        await board.AppointAsync(0, Anna, Day("2018-01-01"), Day("2021-12-31"), party: "A");
        await SetAsync(board, RetentionKind.Party, 48);

        Assert.Equal(["PARTY: test-testesen-0"], await DueAsync(board));
        await board.SendAsync(new EraseDue(Today));

        Assert.Equal(0, await SealedAsync(board));
    }

    [Fact]
    public async Task A_period_that_nobody_has_confirmed_is_told_and_erases_nothing()
    {
        await using var board = await SmallBoard.OpenAsync();
        await GenderAsync(board, Anna);
        await board.AppointAsync(0, Anna, Day("2018-01-01"), Day("2021-12-31"));
        await SetAsync(board, RetentionKind.Gender, 24, Policy with { Mark = SourceMark.Unverified });

        Assert.Equal(["GENDER: test-testesen-0"], await DueAsync(board));
        Assert.Equal("NOTHING_DUE", Assert.Single((await board.SendAsync(new EraseDue(Today))).Refusals).Code);
        Assert.Equal(2, await SealedAsync(board));
    }

    [Fact]
    public async Task A_period_holds_from_its_day_and_ends_the_one_before()
    {
        await using var board = await SmallBoard.OpenAsync();
        await SetAsync(board, RetentionKind.Gender, 24, from: "2026-01-01");
        await SetAsync(board, RetentionKind.Gender, 12, from: "2026-07-01");
        await board.SendAsync(new SetRetention(RetentionKind.Gender, null, Day("2027-01-01"), Policy, null));

        Assert.Equal([null, 24, 24, 12, 12, null], await Task.WhenAll(new[] { "2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01", "2026-12-31", "2027-01-01" }.Select(day => MonthsAsync(board, Day(day)))));
        Assert.Equal("SETTING_NOT_SET", Assert.Single((await board.SendAsync(new SetRetention(RetentionKind.Party, null, Today, Policy, null))).Refusals).Code);
        Assert.Equal("BAD_PERIOD", Assert.Single((await board.SendAsync(new SetRetention(RetentionKind.Party, 1201, Today, Policy, null))).Refusals).Code);
    }

    /// <summary>The answer was never sent, so the address is still there; the texts are kept longer.</summary>
    [Fact]
    public async Task The_address_of_a_proposal_goes_so_long_after_the_answer_and_what_is_open_stays()
    {
        await using var board = await SmallBoard.OpenAsync();
        await ProposeAsync(board, "a@example.org");
        await ProposeAsync(board, "b@example.org");
        await board.SendAsync(new AnswerProposal(1, accepts: false, "Det passer", correction: null, null));
        await SetAsync(board, RetentionKind.ProposalContact, 1);
        await SetAsync(board, RetentionKind.ProposalText, 6);
        Assert.Empty(await DueAsync(board));

        board.Register.Clock.Now += Duration.FromDays(31);
        Assert.Equal(["PROPOSAL_CONTACT: 1"], await DueAsync(board, Day("2026-02-23")));
        await board.SendAsync(new EraseDue(Day("2026-02-23")));
        Assert.Equal(["b@example.org"], await AddressesAsync(board));

        board.Register.Clock.Now += Duration.FromDays(180);
        Assert.Equal(["PROPOSAL_TEXT: 1"], await DueAsync(board, Day("2026-08-01")));
        await board.SendAsync(new EraseDue(Day("2026-08-01")));
        await using var db = board.Register.Read();
        Assert.Equal(["Forkert", "Forkert", "b@example.org", "b@example.org"], (await db.SealedValues.Select(value => value.Value).ToListAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_recipient_who_turned_reminders_off_goes_with_name_and_address_and_one_who_gets_them_stays()
    {
        await using var board = await SmallBoard.OpenAsync();
        await RemindAsync(board, "Ada Prøvesen", isOn: true);
        await RemindAsync(board, "Bo Prøvesen", isOn: false);
        await SetAsync(board, RetentionKind.ReminderRecipient, 3);

        board.Register.Clock.Now += Duration.FromDays(100);
        Assert.StartsWith("REMINDER_RECIPIENT: ", Assert.Single(await DueAsync(board, Day("2026-05-01"))), StringComparison.Ordinal);
        await board.SendAsync(new EraseDue(Day("2026-05-01")));

        await using var db = board.Register.Read();
        Assert.DoesNotContain("Bo Prøvesen", await db.SealedValues.Select(value => value.Value).ToListAsync());
        Assert.Contains("Ada Prøvesen", await db.SealedValues.Select(value => value.Value).ToListAsync());
        Assert.Single(await db.Reminders.Where(row => row.SupersededIn == long.MaxValue).ToListAsync());
    }

    [Fact]
    public async Task The_text_of_a_paper_goes_so_long_after_its_meeting()
    {
        await using var board = await SmallBoard.OpenAsync();
        await board.SendAsync(new KeepPaper(SmallBoard.Slug, Domain.Papers.PaperKind.Minutes, Day("2024-01-23"), "referat.txt", "Test Testesen er til stede."));
        await board.SendAsync(new KeepPaper(SmallBoard.Slug, Domain.Papers.PaperKind.Minutes, Day("2024-01-24"), "referat2.txt", "Test Testesen er her igen."));
        await SetAsync(board, RetentionKind.PaperText, 24);

        Assert.Equal(["PAPER_TEXT: proeveraad 2024-01-23"], await DueAsync(board));
        await board.SendAsync(new EraseDue(Today));

        Assert.Equal(1, await SealedAsync(board));
    }

    [Fact]
    public async Task What_is_to_come_is_not_erased()
    {
        await using var board = await SmallBoard.OpenAsync();

        Assert.Contains("DAY_IN_FUTURE", (await board.SendAsync(new EraseDue(Today.PlusDays(1)))).Refusals.Select(it => it.Code));
    }

    private static Task GenderAsync(SmallBoard board, int person) => RightAsync(board, new RecordGender(SmallBoard.PersonSlug(person), Gender.F, Paper, corrects: false, null));

    private static Task SetAsync(SmallBoard board, RetentionKind kind, int months, Source? source = null, string from = "2020-01-01") => RightAsync(board, new SetRetention(kind, months, Day(from), source ?? Policy, null));

    private static Task ProposeAsync(SmallBoard board, string address) =>
        RightAsync(board, new ProposeCorrection(new ProposalAbout(ProposalSubject.Forum, SmallBoard.Slug), "Forkert", null, null, address, ProposalCode.Hash(address), perDay: 9, null));

    private static Task RemindAsync(SmallBoard board, string name, bool isOn) =>
        RightAsync(board, new SetReminder(null, new NewReminder(name, "nogen@example.org", "kkr-nordjylland", [ReminderKind.Vacancy], DaysAhead: 30, Weekday: null, "da", isOn), null));

    private static async Task RightAsync(SmallBoard board, Command command)
    {
        var result = await board.SendAsync(command);
        Assert.True(result.Recorded, string.Join(' ', result.Refusals.Select(it => it.Message.En)));
    }

    private static async Task<IReadOnlyList<string>> DueAsync(SmallBoard board, LocalDate? day = null)
    {
        var session = board.Register.Registry.OpenSession(Audience.Secretariat);
        var due = await session.AsOf(day ?? Today, (await session.CurrentStateAsync(CancellationToken.None)).Number).DueErasuresAsync(CancellationToken.None);
        return [.. due.Select(it => $"{Domain.Text.ContractName.Of(it.Period.Kind)}: {string.Join(", ", it.Things)}")];
    }

    private static async Task<int?> MonthsAsync(SmallBoard board, LocalDate day)
    {
        var session = board.Register.Registry.OpenSession();
        return (await session.AsOf(day, (await session.CurrentStateAsync(CancellationToken.None)).Number).RetentionAsync(CancellationToken.None)).GetValueOrDefault(RetentionKind.Gender)?.Months;
    }

    private static async Task<int> SealedAsync(SmallBoard board)
    {
        await using var db = board.Register.Read();
        return await db.SealedValues.CountAsync();
    }

    private static async Task<IEnumerable<string>> AddressesAsync(SmallBoard board)
    {
        await using var db = board.Register.Read();
        return (await db.SealedValues.Where(value => value.Value.Contains('@')).Select(value => value.Value).ToListAsync()).Distinct();
    }
}
