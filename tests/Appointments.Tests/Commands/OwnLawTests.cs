using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Data.Journal;
using Appointments.Data.Law;
using Appointments.Data.Rows;
using Appointments.Data.Verification;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Tests.Commands;

/// <summary>Kinds of fora that the secretariat has registered stand beside those of the program, and the program keeps its hands off them.</summary>
public sealed class OwnLawTests
{
    private static readonly IReadOnlyList<NewAuthority> Authorities =
    [
        new("test-kkr", "Prøve-KKR", "Test KKR", []), new("first-organisation", "Første", "First", []), new("second-organisation", "Anden", "Second", []),
    ];

    [Fact]
    public async Task ALawOfTheProgramDoesNotOverwriteOneOfTheSecretariatsOwn()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await RegisterAsync(register, ImportLawTests.Law());

        var imported = await register.Registry.RecordAsync(new ImportLaw(ImportLawTests.Law(businessSeats: 1)), Actor.System, "", CancellationToken.None);

        Assert.False(imported.Recorded);
        Assert.Equal(["KIND_TAKEN"], imported.Refusals.Select(refusal => refusal.Code));
        await using var context = register.Read();
        Assert.Equal(1, await context.Journal.CountAsync());
        Assert.Equal(3, await context.Seats.Select(seat => seat.SeatId).Distinct().CountAsync());
    }

    [Fact]
    public async Task AChangeOfTheSecretariatsKeepsItItsOwnAndTheOldStateTheOldPlan()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        var first = await RegisterAsync(register, ImportLawTests.Law());

        var changed = await SendAsync(register, new ChangeSeatPlan("proevebestyrelse", ImportLawTests.Law(businessSeats: 1), [], null, null));

        Assert.True(changed.Recorded, string.Join(", ", changed.Refusals.Select(refusal => refusal.Message.En)));
        await using var context = register.Read();
        Assert.Equal(5, await context.Seats.Known(first.Number).CountAsync());
        Assert.Equal(3, await context.Seats.Known(changed.Number).CountAsync());
        Assert.Equal(["KIND_TAKEN"], (await register.Registry.RecordAsync(new ImportLaw(ImportLawTests.Law()), Actor.System, "", CancellationToken.None)).Refusals.Select(refusal => refusal.Code));
        Assert.Empty((await new RegisterVerifier(register.Database).VerifyAsync(exported: null, CancellationToken.None)).Findings);
    }

    [Fact]
    public async Task ALawOfTheProgramIsNotTheSecretariatsToChange()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await register.RecordAsync(recording => recording.Add(new ForumRow { Slug = "proevebestyrelse", Kind = "test-kind", Field = ForumField.Business }));
        await register.Registry.RecordAsync(new ImportLaw(ImportLawTests.Law()), Actor.System, "", CancellationToken.None);

        var refused = await SendAsync(register, new ChangeSeatPlan("proevebestyrelse", ImportLawTests.Law(businessSeats: 1), Authorities, null, null));

        Assert.Equal(["BUILT_IN_LAW"], refused.Refusals.Select(refusal => refusal.Code));
    }

    [Fact]
    public async Task AnAddressThatAForumEverHadIsNotGivenToAnother()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await RegisterAsync(register, ImportLawTests.Law());
        await register.RecordAsync(async recording => recording.Supersede(await recording.Standing<ForumRow>().SingleAsync()));

        var refused = await SendAsync(register, new RegisterForum(new NewForum("Prøvebestyrelse", ForumField.Business) { Kind = "test-kind" }, null));

        Assert.Equal(["SLUG_TAKEN"], refused.Refusals.Select(refusal => refusal.Code));
    }

    private static async Task<RecordResult> RegisterAsync(TemporaryRegister register, LawDocument law)
    {
        var result = await SendAsync(register, new RegisterForum(new NewForum("Prøvebestyrelse", ForumField.Business) { Law = law, Authorities = Authorities }, null));
        Assert.True(result.Recorded, string.Join(", ", result.Refusals.Select(refusal => refusal.Message.En)));
        return result;
    }

    private static Task<RecordResult> SendAsync(TemporaryRegister register, Command command) =>
        register.Registry.RecordAsync(command, new Actor("Test Testesen"), "Prøve", CancellationToken.None);
}
