using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Data.Verification;
using Appointments.Data.Views;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Rights;
using Appointments.Tests.Data;
using Appointments.Tests.Journal;
using Microsoft.EntityFrameworkCore;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Commands;

/// <summary>Requests to one database: sent twice, rehearsed, and many at once for one seat.</summary>
[StorageTests]
public sealed class RequestTests
{
    private const int Writers = 32;

    private static readonly CancellationToken Go = CancellationToken.None;

    [Fact]
    public async Task TheSameRequestTwiceIsOneEntryAndOneAnswer()
    {
        await using var board = await SmallBoard.OpenAsync(Writers);
        var register = board.Register;
        var first = await register.Registry.RecordAsync(Wish(0, "nøgle"), Go);

        var second = await register.Registry.RecordAsync(Wish(0, "nøgle"), Go);

        Assert.Equal((first.Number, first.Result, true), (second.Number, second.Result, second.Replayed));
        Assert.Equal(first.Number, await NumberAsync(register));
    }

    /// <summary>Keys are compared by their bytes: neither capitals nor aa make two keys one.</summary>
    [Fact]
    public async Task AnotherRequestUnderTheSameKeyIsRefusedAndUnderAnotherSpellingOfItIsNot()
    {
        await using var board = await SmallBoard.OpenAsync(Writers);
        var register = board.Register;
        await register.Registry.RecordAsync(Wish(0, "aa"), Go);

        Assert.Equal("IDEMPOTENCY_KEY_USED", Assert.Single((await register.Registry.RecordAsync(Wish(1, "aa"), Go)).Refusals).Code);
        Assert.Equal("SEAT_TAKEN", Assert.Single((await register.Registry.RecordAsync(Wish(1, "AA"), Go)).Refusals).Code);
        Assert.Equal("SEAT_TAKEN", Assert.Single((await register.Registry.RecordAsync(Wish(1, "å"), Go)).Refusals).Code);
    }

    [Fact]
    public async Task ARehearsalShowsTheRegisterAsItWouldStandAndLeavesItAsItWas()
    {
        await using var board = await SmallBoard.OpenAsync(Writers);
        var register = board.Register;
        var before = await NumberAsync(register);

        await using (var rehearsal = await register.Registry.RehearseAsync(Wish(0, "nøgle"), Go))
        {
            Assert.Equal(before + 1, rehearsal.Result.Number);
            Assert.Single(await rehearsal.Session.AsOf(Day("2020-06-01"), rehearsal.Result.Number).AppointmentsByIdAsync([rehearsal.Result.Result!.Value], Go), it => it is not null);
        }

        Assert.Equal(before, await NumberAsync(register));
        Assert.True((await register.Registry.RecordAsync(Wish(0, "nøgle"), Go)).Recorded);
    }

    [Fact]
    public async Task OfThirtyTwoAtOnceForOneSeatOneHasItAndTheOthersAreToldWho()
    {
        await using var board = await SmallBoard.OpenAsync(Writers);
        var register = board.Register;

        await OneWinsAsync(register, writer => register.Registry.RecordAsync(Wish(writer, $"{writer}"), Go));
    }

    /// <summary>Writers on several hosts do not queue in one process: what holds them apart is the journal's head row.</summary>
    [Fact]
    public async Task OfThirtyTwoHostsThatShareOnlyTheDatabaseOneHasTheSeat()
    {
        await using var board = await SmallBoard.OpenAsync(Writers);
        var register = board.Register;

        await OneWinsAsync(register, writer => RecordOnAnotherHostAsync(register, Wish(writer, $"{writer}")));
    }

    private static async Task OneWinsAsync(TemporaryRegister register, Func<int, Task<RecordResult>> recordAsync)
    {
        var before = await NumberAsync(register);

        var results = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => recordAsync(writer))));

        var winner = Assert.Single(results, result => result.Recorded);
        Assert.Equal(before + 1, winner.Number);
        Assert.All(results.Where(result => !result.Recorded), result => Assert.Equal("SEAT_TAKEN", Assert.Single(result.Refusals).Code));
        Assert.Equal(before + 1, await NumberAsync(register));
        Assert.Empty((await new RegisterVerifier(register.Database).VerifyAsync(exported: null, Go)).Findings);
    }

    private static async Task<RecordResult> RecordOnAnotherHostAsync(TemporaryRegister register, Request request)
    {
        await using var context = register.Database.CreateWritingContext();
        return await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            var session = new RegisterSession(new ReadingContexts(context), new ReadCache(), Caller.Of(Audience.Secretariat));
            var result = await new EntryWriter(context, session, register.Clock).WriteAsync(request, Go);
            if (result.Recorded) await transaction.CommitAsync();
            return result;
        });
    }

    private static Request Wish(int person, string key) => new(
        new RegisterAppointment(new NewAppointment(SmallBoard.Slug, SmallBoard.SeatOf(0), SmallBoard.PersonSlug(person), Day("2020-01-01")), AppointmentStatus.Appointed, null),
        new Actor("Test Testesen"),
        "Prøve",
        key);

    private static async Task<long> NumberAsync(TemporaryRegister register)
    {
        var session = register.Registry.OpenSession();
        return (await session.CurrentStateAsync(Go)).Number;
    }
}
