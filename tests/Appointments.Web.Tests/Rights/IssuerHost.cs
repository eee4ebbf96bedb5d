using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Rights;

/// <summary>A register whose people sign in at a local issuer; shared by the tests of a class.</summary>
public sealed class IssuerHost : IAsyncLifetime
{
    public LocalIssuer Issuer { get; private set; } = null!;

    public WritingHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Issuer = await LocalIssuer.StartAsync();
        Host = await WritingHost.StartAsync(signIn: Issuer.Settings);
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await Issuer.DisposeAsync();
    }
}
