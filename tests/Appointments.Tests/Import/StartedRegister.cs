using Appointments.Data.Import;
using Appointments.Law;
using Appointments.Tests.Data;

namespace Appointments.Tests.Import;

/// <summary>A register after its first start, for tests that only look: xunit makes one for a class.</summary>
public sealed class StartedRegister : IAsyncLifetime
{
    internal TemporaryRegister Register { get; } = TemporaryRegister.Unopened();

    public async Task InitializeAsync()
    {
        await Register.Database.OpenAsync(CancellationToken.None);
        await FirstStart.EnsureAsync(Register.Database, Register.Registry, LawLibrary.Load(), withSample: true, CancellationToken.None);
    }

    public async Task DisposeAsync() => await Register.DisposeAsync();
}
