using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Appointments.Data;
using Appointments.Data.Verification;

namespace Appointments.Web.Tests.Hosting;

/// <summary>The register's file goes away under the running host and comes back: meanwhile a clear answer and no empty file in its place, afterwards everything as before.</summary>
public sealed class DatabaseAwayTests : IDisposable
{
    // On the way back the log comes first: nobody must find the file without it.
    private static readonly string[] Files = ["register.db", "register.db-wal", "register.db-shm"];

    private readonly string root = Directory.CreateTempSubdirectory("appointments-away-").FullName;
    private readonly ConcurrentBag<string> acknowledged = [];

    private string Home => Path.Combine(root, "home");

    private string Away => Path.Combine(root, "away");

    private string Database => Path.Combine(Home, "register.db");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(root, recursive: true);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("a text")]
    [InlineData("a folder")]
    [InlineData("an empty file")]
    public async Task Moved_away_and_back_it_is_refused_and_then_as_before(string inItsPlace)
    {
        using var host = HostProcess.Start(Database);
        using var client = await ClientAsync(host);
        await Writes.PersonAsync(client, "Test Testesen før", acknowledged);

        MoveAway(inItsPlace);
        await AssertAwayAsync(client);
        Assert.Equal(inItsPlace == "nothing", !Path.Exists(Database));
        Assert.True(inItsPlace != "an empty file" || new FileInfo(Database).Length == 0);

        MoveBack();
        await AssertAsBeforeAsync(client);
    }

    [Fact]
    public async Task Moved_away_amid_writes_it_loses_none_that_it_acknowledged()
    {
        using var host = HostProcess.Start(Database);
        using var client = await ClientAsync(host);
        var writes = Enumerable.Range(0, 40).Select(number => Writes.PersonAsync(client, $"Test Testesen {number}", acknowledged)).ToList();
        while (acknowledged.Count < 5)
        {
            await Task.Delay(1);
        }

        // In one step, with its log: a write that has begun ends in it, wherever it is.
        Directory.Move(Home, Away);
        await Task.WhenAll(writes);
        var before = acknowledged.Count;
        await AssertAwayAsync(client);
        Assert.False(Directory.Exists(Home));

        Directory.Move(Away, Home);
        Assert.InRange(before, 5, 39);
        await AssertAsBeforeAsync(client);
    }

    [Fact]
    public async Task An_older_copy_in_its_place_is_refused_until_the_newest_is_back()
    {
        using var host = HostProcess.Start(Database);
        using var client = await ClientAsync(host);
        await Writes.PersonAsync(client, "Test Testesen før", acknowledged);
        var copy = Path.Combine(root, "copy.db");
        await RegisterBackup.CopyAsync(Database, copy, exported: null, CancellationToken.None);
        await Writes.PersonAsync(client, "Test Testesen efter kopien", acknowledged);

        MoveAway("nothing");
        File.Copy(copy, Database);
        var (_, refused) = await Writes.SendAsync(client, "Test Testesen i kopien");
        Assert.Contains("REGISTER_WENT_BACK", refused.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await GetAsync(client, "/health/ready")).Status);
        Assert.Contains("older state", (await GetAsync(client, "/q/fora.json")).Body, StringComparison.Ordinal);

        MoveBack();
        await AssertAsBeforeAsync(client);
    }

    private static async Task<HttpClient> ClientAsync(HostProcess host)
    {
        var client = new HttpClient { BaseAddress = new Uri(await host.UrlAsync()) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", WritingHost.Key);
        return client;
    }

    private void MoveAway(string inItsPlace)
    {
        Directory.CreateDirectory(Away);
        MoveFiles(Files, Home, Away);
        if (inItsPlace == "a text")
        {
            File.WriteAllText(Database, string.Concat(Enumerable.Repeat("Dette er intet register. ", 1000)));
        }
        else if (inItsPlace == "a folder")
        {
            Directory.CreateDirectory(Database);
        }
        else if (inItsPlace == "an empty file")
        {
            File.WriteAllText(Database, "");
        }
    }

    private void MoveBack()
    {
        if (Directory.Exists(Database))
        {
            Directory.Delete(Database);
        }

        foreach (var file in Directory.GetFiles(Home, "register.db*"))
        {
            File.Delete(file);
        }

        MoveFiles(Files.Reverse(), Away, Home);
    }

    private static void MoveFiles(IEnumerable<string> names, string from, string to)
    {
        foreach (var name in names)
        {
            File.Move(Path.Combine(from, name), Path.Combine(to, name));
        }
    }

    private static async Task AssertAwayAsync(HttpClient client)
    {
        using var asked = await client.PostAsJsonAsync("/graphql", new { query = "{ register { version } }" });
        AssertRefusal(asked, await asked.Content.ReadAsStringAsync());
        using var question = await client.GetAsync(new Uri("/q/persons.json?search=Testesen", UriKind.Relative));
        AssertRefusal(question, await question.Content.ReadAsStringAsync());
        var (status, body) = await Writes.SendAsync(client, "Test Testesen imens");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("REGISTER_UNAVAILABLE", body.ToString(), StringComparison.Ordinal);

        var (pageStatus, page) = await GetAsync(client, "/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, pageStatus);
        Assert.Contains("Registret kan ikke bruges lige nu", page, StringComparison.Ordinal);
        Assert.Contains("The register cannot be used just now", (await GetAsync(client, "/?sprog=en")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", page, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), await GetAsync(client, "/health/ready"));
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await GetAsync(client, "/health/live"));
    }

    private static void AssertRefusal(HttpResponseMessage response, string body)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromSeconds(10), response.Headers.RetryAfter?.Delta);
        Assert.Contains("REGISTER_UNAVAILABLE", body, StringComparison.Ordinal);
        Assert.Contains("The register cannot be reached just now", body, StringComparison.Ordinal);
        Assert.Contains("Registret kan ikke", body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        Assert.DoesNotContain("SQLite", body, StringComparison.OrdinalIgnoreCase);
    }

    private async Task AssertAsBeforeAsync(HttpClient client)
    {
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await GetAsync(client, "/health/ready"));
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(client, "/")).Status);
        Assert.Equal(acknowledged.Order(StringComparer.Ordinal), (await Writes.NamesAsync(client)).Order(StringComparer.Ordinal));
        await Writes.PersonAsync(client, "Test Testesen imens", acknowledged);
        Assert.Contains("Test Testesen imens", acknowledged);
        Assert.Equal(acknowledged.Order(StringComparer.Ordinal), (await Writes.NamesAsync(client)).Order(StringComparer.Ordinal));
        Assert.Empty((await new RegisterVerifier(new RegisterDatabase(Database)).VerifyAsync(exported: null, CancellationToken.None)).Findings);
    }

    private static async Task<(HttpStatusCode Status, string Body)> GetAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
