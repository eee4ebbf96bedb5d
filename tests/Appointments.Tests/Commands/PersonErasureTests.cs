using Appointments.Data.Commands;
using Appointments.Data.Commands.Retention;
using Appointments.Data.Verification;
using Appointments.Data.Views;
using Appointments.Domain.Composition;
using Appointments.Domain.Composition.Receipts;
using Appointments.Domain.People;
using Appointments.Tests.Data;
using Appointments.Tests.Journal;
using Microsoft.EntityFrameworkCore;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Commands;

/// <summary>
/// Gender and party of a person can be erased: nowhere is the value any more, the chain is whole, what was asked of days past says that it is gone, and what is held of
/// others stays. Anna is person 0, Bent is person 1.
/// </summary>
[StorageTests]
public sealed class PersonErasureTests
{
    private const int Anna = 0;
    private const int Bent = 1;

    [Fact]
    public async Task What_is_erased_stands_nowhere_any_more_and_the_register_is_whole()
    {
        await using var board = await OpenAsync();

        var erased = await EraseAsync(board, Anna, gender: true, party: true);

        Assert.True(erased.Recorded, string.Join(' ', erased.Refusals.Select(it => it.Message.En)));
        await using var db = board.Register.Read();
        Assert.Equal(["A", "A", "M", "M"], (await db.SealedValues.Select(value => value.Value).ToListAsync()).Order(StringComparer.Ordinal));
        Assert.Empty((await new RegisterVerifier(board.Register.Database).VerifyAsync(exported: null, CancellationToken.None)).Findings);
    }

    /// <summary>The letter stands with the membership and with the appointment, each once more in the command; Bent has his membership alone.</summary>
    [Fact]
    public async Task Of_the_two_only_what_was_asked_for_goes()
    {
        await using var board = await OpenAsync();

        await EraseAsync(board, Anna, gender: false, party: true);

        await using var db = board.Register.Read();
        Assert.Equal(["A", "A", "F", "F", "M", "M"], (await db.SealedValues.Select(value => value.Value).ToListAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Questions_of_days_and_states_past_say_that_it_is_gone_and_not_what_it_was()
    {
        await using var board = await OpenAsync();
        var before = await StateAsync(board);
        var entry = (await EraseAsync(board, Anna, gender: true, party: true)).Number;

        var session = board.Register.Registry.OpenSession(Audience.Secretariat);
        var view = session.AsOf(Day("2022-06-01"), before);

        Assert.Equal(
            [new ErasedValue(ErasedKind.Gender, board.PersonId(Anna), entry), new ErasedValue(ErasedKind.Party, board.PersonId(Anna), entry)],
            (await view.ErasedOfAsync([board.PersonId(Anna), board.PersonId(Bent)], CancellationToken.None)).SelectMany(it => it).OrderBy(it => it.Kind));
        Assert.Empty((await view.PartiesOfAsync([board.PersonId(Anna)], CancellationToken.None))[board.PersonId(Anna)]);
        Assert.Equal([board.PersonId(Bent)], (await view.GendersAsync([board.PersonId(Anna), board.PersonId(Bent)], CancellationToken.None)).Keys);
        Assert.All(await view.AppointmentsRecordedInAsync(before, CancellationToken.None), appointment => Assert.Null(appointment.PartyLetter));
    }

    [Fact]
    public async Task Who_was_merged_and_taken_apart_again_keeps_what_is_theirs()
    {
        await using var board = await OpenAsync();
        await board.SendAsync(new MergePersons(SmallBoard.PersonSlug(Bent), SmallBoard.PersonSlug(2), null));
        await board.SendAsync(new UnmergePersons(SmallBoard.PersonSlug(Bent), null));

        await EraseAsync(board, 2, gender: true, party: true);

        var session = board.Register.Registry.OpenSession(Audience.Secretariat);
        var view = session.AsOf(Day("2022-06-01"), await StateAsync(board));
        Assert.Equal([board.PersonId(Bent)], (await view.GendersAsync([board.PersonId(Bent)], CancellationToken.None)).Keys);
        Assert.Single((await view.PartiesOfAsync([board.PersonId(Bent)], CancellationToken.None))[board.PersonId(Bent)]);
    }

    [Fact]
    public async Task Of_one_who_was_merged_into_another_it_goes_with_the_others()
    {
        await using var board = await OpenAsync();
        await board.SendAsync(new MergePersons(SmallBoard.PersonSlug(Bent), SmallBoard.PersonSlug(Anna), null));

        await EraseAsync(board, Bent, gender: true, party: true);

        await using var db = board.Register.Read();
        Assert.Empty(await db.SealedValues.ToListAsync());
    }

    [Fact]
    public async Task What_is_gone_cannot_be_erased_again()
    {
        await using var board = await OpenAsync();
        await EraseAsync(board, Anna, gender: true, party: false);

        Assert.Equal("NOTHING_TO_ERASE", Assert.Single((await EraseAsync(board, Anna, gender: true, party: false)).Refusals).Code);
    }

    /// <summary>Anna: F and on list B, which stands with her appointment too. Bent: M and on list A.</summary>
    private static async Task<SmallBoard> OpenAsync()
    {
        var board = await SmallBoard.OpenAsync();
        await board.AddPlacesAsync();
        await SendAsync(board, new RecordGender(SmallBoard.PersonSlug(Anna), Gender.F, Paper, corrects: false, null));
        await SendAsync(board, new RecordGender(SmallBoard.PersonSlug(Bent), Gender.M, Paper, corrects: false, null));
        await SendAsync(board, new RecordParty(SmallBoard.PersonSlug(Anna), "B", null, Day("2022-01-01"), Day("2025-12-31"), Paper, null));
        await SendAsync(board, new RecordParty(SmallBoard.PersonSlug(Bent), "A", null, Day("2022-01-01"), Day("2025-12-31"), Paper, null));
        Assert.True((await board.AppointAsync(0, Anna, Day("2022-01-01"), Day("2023-12-31"), party: "B")).Recorded);
        return board;
    }

    private static async Task SendAsync(SmallBoard board, Appointments.Data.Command command)
    {
        var result = await board.SendAsync(command);
        Assert.True(result.Recorded, string.Join(' ', result.Refusals.Select(it => it.Message.En)));
    }

    private static Task<Appointments.Data.RecordResult> EraseAsync(SmallBoard board, int person, bool gender, bool party) =>
        board.SendAsync(new ErasePersonValues(SmallBoard.PersonSlug(person), gender, party, null), "Personen har bedt om det");

    private static async Task<long> StateAsync(SmallBoard board)
    {
        var session = board.Register.Registry.OpenSession();
        return (await session.CurrentStateAsync(CancellationToken.None)).Number;
    }
}
