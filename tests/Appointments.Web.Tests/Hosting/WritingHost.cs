using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Appointments.Data;
using Appointments.Data.Verification;
using Appointments.Web.Hosting;
using Appointments.Web.Hosting.SignIn;
using Microsoft.AspNetCore.Builder;

namespace Appointments.Web.Tests.Hosting;

/// <summary>The real host with a register of its own, filled with the sample, that its test may write in.</summary>
public sealed class WritingHost : IAsyncDisposable
{
    public const string Key = "the-key-of-the-tests-which-is-long-enough";

    private readonly string folder = Directory.CreateTempSubdirectory("appointments-writing-").FullName;
    private readonly WebApplication app;

    private WritingHost(string? chromium, SignInSettings? signIn, string? publicUrl)
    {
        Database = Path.Combine(folder, "register.db");
        app = RegisterHost.Build(new HostSettings("http://127.0.0.1:0", Database, Sample: true) { Key = Key, Chromium = chromium, SignIn = signIn, PublicUrl = publicUrl });
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
    }

    public string Database { get; }

    public string Url { get; private set; } = "";

    /// <summary>Sends nothing but what a test gives it; <see cref="AskAsync"/> adds the key.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts it.</summary>
    /// <param name="chromium">What prints PDFs; empty for nothing, null for the one that the machine has.</param>
    /// <param name="signIn">The issuer at which people sign in; null for none.</param>
    /// <param name="publicUrl">The address under which others reach it; null for the one that it answers at.</param>
    public static async Task<WritingHost> StartAsync(string? chromium = "", SignInSettings? signIn = null, string? publicUrl = null)
    {
        var host = new WritingHost(chromium, signIn, publicUrl);
        await RegisterHost.OpenRegisterAsync(host.app.Services, CancellationToken.None);
        await host.app.StartAsync();
        host.Url = host.app.Urls.First();
        host.Client.BaseAddress = new Uri(host.Url);
        return host;
    }

    /// <summary>Asks over GraphQL with the key and gives the whole answer.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null, string? key = Key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        if (key is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await Client.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Asks and gives the data; errors fail the test with their text.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>Sends a mutation with one input and gives its payload.</summary>
    /// <param name="field">The mutation, <c>registerAppointment</c>.</param>
    /// <param name="input">Its input; an idempotency key and a reason are added when it has none.</param>
    /// <param name="payload">What is selected of the payload beside errors and warnings.</param>
    /// <param name="inputType">The type of the input where it is not named after the mutation.</param>
    public async Task<JsonElement> MutateAsync(string field, object input, string payload = "entry", string? inputType = null)
    {
        var members = JsonSerializer.SerializeToNode(input)!.AsObject();
        members.TryAdd("idempotencyKey", Guid.NewGuid().ToString());
        members.TryAdd("reason", "Prøve");
        var type = inputType ?? char.ToUpperInvariant(field[0]) + field[1..] + "Input";
        var objection = "{ code message en: message(language: EN) path day finding { rule answer sum citation { act paragraph firstDay confirmed } } }";
        var data = await DataAsync($"mutation($input: {type}!) {{ {field}(input: $input) {{ {payload} dryRun replayed errors {objection} warnings {objection} }} }}", new { input = members });
        return data.GetProperty(field);
    }

    /// <summary>The register's version.</summary>
    public async Task<int> VersionAsync() => (await DataAsync("{ register { version } }")).GetProperty("register").GetProperty("version").GetInt32();

    /// <summary>Whether the first seat of a forum is held, vacant or not stated on a day.</summary>
    public async Task<string> OccupancyAsync(string forum, string asOf, string? knownAt = null)
    {
        var data = await DataAsync("query($slug: String!, $asOf: Date, $knownAt: DateTime) { forum(slug: $slug, asOf: $asOf, knownAt: $knownAt) { seats { occupancy } } }", new { slug = forum, asOf, knownAt });
        return Payload.Text(data.GetProperty("forum").GetProperty("seats")[0], "occupancy");
    }

    /// <summary>What the host is made of, for tests of what no request reaches.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>Where its mail is put.</summary>
    public string MailFolder => Path.Combine(folder, "mail");

    /// <summary>Whether the text stands anywhere in the file of the register, the log of its last transactions included.</summary>
    public async Task<bool> HoldsAsync(string text)
    {
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }

        var sought = System.Text.Encoding.UTF8.GetBytes(text);
        foreach (var file in Directory.GetFiles(folder, "register.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            if (bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(sought) >= 0) return true;
        }

        return false;
    }

    /// <summary>Fails the test when the journal and the tables do not agree.</summary>
    public async Task VerifyAsync() => Assert.Empty((await new RegisterVerifier(new RegisterDatabase(Database)).VerifyAsync(exported: null, CancellationToken.None)).Findings);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
