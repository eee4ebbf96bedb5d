using System.Net.Http.Json;
using System.Text.Json;
using Appointments.Web.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Appointments.Web.Tests.Hosting;

/// <summary>The real host on a port of its own with a register of its own, filled with the sample. Shared by the tests of a collection, which only read.</summary>
public sealed class RunningHost : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("appointments-web-").FullName;
    private WebApplication? app;

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    public string Url { get; private set; } = "";

    public async Task InitializeAsync()
    {
        var settings = new HostSettings("http://127.0.0.1:0", Path.Combine(folder, "register.db"), Sample: true);
        app = RegisterHost.Build(settings);
        await RegisterHost.OpenRegisterAsync(app.Services, CancellationToken.None);
        await app.StartAsync();
        Url = app.Urls.First();
        Client.BaseAddress = new Uri(Url);
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await app!.StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Asks over GraphQL as any client would and gives the whole answer.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", new { query, variables });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Asks and gives the data; errors fail the test with their text.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }
}
