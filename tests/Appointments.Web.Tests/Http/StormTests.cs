using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Appointments.Data;
using Appointments.Data.Verification;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>Many writers at once, and a host that is killed while it writes.</summary>
public sealed class StormTests
{
    private const int Writers = 32;
    private const int Writes = 50;

    [Fact]
    public async Task Of_32_writers_on_one_seat_exactly_one_wins_and_the_others_are_told_who_has_it()
    {
        await using var host = await WritingHost.StartAsync();
        string[] people = ["lasse-frimand-jensen", "per-bach-laursen", "arne-boelt", "mogens-christen-gade"];

        var answers = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => host.MutateAsync(
            "registerAppointment",
            new { idempotencyKey = $"writer {writer}", forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = people[writer % people.Length], firstDay = "2025-10-24" },
            "entry appointment { person { name } }")));

        var winner = Assert.Single(answers, answer => answer.GetProperty("entry").ValueKind == JsonValueKind.Number);
        var name = winner.GetProperty("appointment").GetProperty("person").GetProperty("name").GetString()!;
        Assert.Equal(Writers - 1, answers.Count(answer => answer.GetProperty("errors").EnumerateArray().Any(error =>
            error.GetProperty("code").GetString() == "SEAT_TAKEN" && error.GetProperty("message").GetString()!.Contains(name, StringComparison.Ordinal))));
        await host.VerifyAsync();
    }

    [Fact]
    public async Task Of_one_request_sent_32_times_at_once_one_entry_comes()
    {
        await using var host = await WritingHost.StartAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => host.MutateAsync(
            "registerAppointment",
            new { idempotencyKey = "the same", forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "lasse-frimand-jensen", firstDay = "2025-10-24" })));

        Assert.Single(answers.Select(answer => answer.GetProperty("entry").GetInt32()).Distinct());
        Assert.Single(answers, answer => !answer.GetProperty("replayed").GetBoolean());
    }

    /// <summary>Fifty writes are on their way when the process is killed; those that were answered are there, the others are absent whole.</summary>
    [Fact]
    public async Task What_was_acknowledged_before_the_host_was_killed_is_there()
    {
        var folder = Directory.CreateTempSubdirectory("appointments-killed-").FullName;
        var database = Path.Combine(folder, "register.db");
        var acknowledged = new System.Collections.Concurrent.ConcurrentBag<string>();
        try
        {
            using (var process = new KilledProcess(Start(database)))
            {
                using var client = new HttpClient { BaseAddress = new Uri(await UrlAsync(process.Running)) };
                client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", WritingHost.Key);
                var writes = Enumerable.Range(0, Writes).Select(number => WriteAsync(client, $"Test Testesen {number}", acknowledged)).ToList();
                while (acknowledged.Count < 10 && !writes.TrueForAll(write => write.IsCompleted))
                {
                    await Task.Delay(1);
                }

                process.Running.Kill();
                await process.Running.WaitForExitAsync();
                await Task.WhenAll(writes);
            }

            Assert.InRange(acknowledged.Count, 1, Writes - 1);
            Assert.Empty((await new RegisterVerifier(new RegisterDatabase(database)).VerifyAsync(exported: null, CancellationToken.None)).Findings);
            using var again = new KilledProcess(Start(database));
            using var asking = new HttpClient { BaseAddress = new Uri(await UrlAsync(again.Running)) };
            var found = await asking.GetFromJsonAsync<JsonElement>("/q/persons.json?search=Testesen&first=100");
            var names = found.GetProperty("data").GetProperty("persons").GetProperty("nodes").EnumerateArray().Select(person => person.GetProperty("name").GetString()!).ToHashSet(StringComparer.Ordinal);
            Assert.Subset(names, acknowledged.ToHashSet(StringComparer.Ordinal));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Process Start(string database)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Appointments.Web.CommandLine.RegisterCommandLine).Assembly.Location, "--database", database, "--url", "http://127.0.0.1:0"]) { RedirectStandardOutput = true };
        start.Environment["APPOINTMENTS_KEY"] = WritingHost.Key;
        return Process.Start(start)!;
    }

    private static async Task<string> UrlAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("Pages", StringComparison.Ordinal))
            {
                return line[line.IndexOf("http", StringComparison.Ordinal)..].TrimEnd('/');
            }
        }

        throw new InvalidOperationException("The host ended before it said where it answers.");
    }

    private static async Task WriteAsync(HttpClient client, string name, System.Collections.Concurrent.ConcurrentBag<string> acknowledged)
    {
        try
        {
            using var response = await client.PostAsJsonAsync("/graphql", new
            {
                query = "mutation($name: String!) { registerPerson(input: { idempotencyKey: $name, reason: \"Prøve\", name: $name }) { entry } }",
                variables = new { name },
            });
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
            if (answer.GetProperty("data").GetProperty("registerPerson").GetProperty("entry").ValueKind == JsonValueKind.Number)
            {
                acknowledged.Add(name);
            }
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or JsonException)
        {
            // The host is gone; nobody was told anything.
        }
    }

    /// <summary>A host of a test's own that does not outlive it, whatever becomes of the test.</summary>
    private sealed class KilledProcess(Process running) : IDisposable
    {
        public Process Running { get; } = running;

        public void Dispose()
        {
            if (!Running.HasExited)
            {
                Running.Kill();
                Running.WaitForExit();
            }

            Running.Dispose();
        }
    }
}
