using Fuzz.Library;
using GraphQL.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Fuzz.Http;

/// <summary>The library behind a real server on a free port of this machine.</summary>
internal sealed class LibraryServer : IAsyncDisposable
{
    /// <summary>The most bytes of a body.</summary>
    public const int MaxRequestBytes = 64 * 1024;

    private readonly WebApplication app;

    private LibraryServer(WebApplication app, FaultLog faults)
    {
        this.app = app;
        Faults = faults;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => new(app.Urls.Single());

    /// <summary>What it has logged as a fault of the program.</summary>
    public FaultLog Faults { get; }

    public static async Task<LibraryServer> StartAsync()
    {
        var faults = new FaultLog();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(faults.Provider());
        var app = builder.Build();
        app.MapGraphQL("/graphql", LibraryEngine.Make(), (_, _) => ValueTask.FromResult(0), scope => $"state {scope}", new GraphQLHttpOptions { MaxRequestBytes = MaxRequestBytes, MaxJsonDepth = 16 });
        await app.StartAsync(CancellationToken.None);
        return new LibraryServer(app, faults);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
