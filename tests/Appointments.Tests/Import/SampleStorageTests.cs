using Appointments.Data.Import;
using Appointments.Data.Verification;
using Appointments.Law;
using Appointments.Tests.Data;
using NodaTime;

namespace Appointments.Tests.Import;

/// <summary>The whole sample goes in and comes out, on every database.</summary>
[StorageTests]
public sealed class SampleStorageTests
{
    private static readonly CancellationToken Go = CancellationToken.None;

    [Fact]
    public async Task AFirstStartFillsTheRegisterASecondAddsNothingAndTheRegisterIsWhole()
    {
        await using var register = await TemporaryRegister.OpenAsync();

        Assert.True(await StartAsync(register));
        var first = await NumberAsync(register);
        Assert.True(await StartAsync(register));

        Assert.Equal(first, await NumberAsync(register));
        Assert.Empty((await new RegisterVerifier(register.Database).VerifyAsync(exported: null, Go)).Findings);
        var session = register.Registry.OpenSession();
        var view = session.AsOf(new LocalDate(2022, 4, 1), first);
        var forum = Assert.Single(await view.FindForaAsync(["erhvervshus-nordjylland"], Go))!;
        var holders = await view.PersonsByIdAsync([.. (await view.SeatsAsync([forum.Id], Go))[forum.Id].Select(seat => seat.HeldBy).OfType<long>()], Go);
        Assert.Contains("mogens-christen-gade", holders.Select(person => person!.Slug));
        Assert.NotNull(Assert.Single(await view.CompositionAsync([forum], Go)));
    }

    private static Task<bool> StartAsync(TemporaryRegister register) => FirstStart.EnsureAsync(register.Database, register.Registry, LawLibrary.Load(), withSample: true, Go);

    private static async Task<long> NumberAsync(TemporaryRegister register)
    {
        var session = register.Registry.OpenSession();
        return (await session.CurrentStateAsync(Go)).Number;
    }
}
