using System.Net.Http.Headers;
using System.Text.Json;
using Appointments.Data;
using Appointments.Data.Verification;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>Many writers at once, and a host that is killed while it writes.</summary>
public sealed class StormTests
{
    private const int Writers = 32;
    private const int Tries = 50;

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
            using (var process = HostProcess.Start(database))
            {
                using var client = new HttpClient { BaseAddress = new Uri(await process.UrlAsync()) };
                client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", WritingHost.Key);
                var writes = Enumerable.Range(0, Tries).Select(number => Writes.PersonAsync(client, $"Test Testesen {number}", acknowledged)).ToList();
                while (acknowledged.Count < 10 && !writes.TrueForAll(write => write.IsCompleted))
                {
                    await Task.Delay(1);
                }

                process.Running.Kill();
                await process.Running.WaitForExitAsync();
                await Task.WhenAll(writes);
            }

            Assert.InRange(acknowledged.Count, 1, Tries - 1);
            Assert.Empty((await new RegisterVerifier(new RegisterDatabase(database)).VerifyAsync(exported: null, CancellationToken.None)).Findings);
            var names = await Writes.NamesAsync(database);
            Assert.Subset(names, acknowledged.ToHashSet(StringComparer.Ordinal));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }
}
