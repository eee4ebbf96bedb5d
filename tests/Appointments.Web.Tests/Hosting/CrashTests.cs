using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Appointments.Data;
using Appointments.Data.Verification;
using Common;

namespace Appointments.Web.Tests.Hosting;

/// <summary>
/// The host is killed again and again, at its start and while it writes. Each time every acknowledged write is there, every other is absent whole, the
/// register verifies, and the next start works. A few rounds on every run, 200 with <c>APPOINTMENTS_FULL=1</c>; a round that failed names its seed.
/// </summary>
public sealed class CrashTests : IDisposable
{
    private const int WritesInARound = 40;
    private readonly string folder = Directory.CreateTempSubdirectory("appointments-crash-").FullName;

    private string Database => Path.Combine(folder, "register.db");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Killed_while_it_writes_it_loses_nothing_it_has_acknowledged()
    {
        var acknowledged = new ConcurrentBag<string>();
        for (var round = 0; round < Effort.Times(3, 200); round++)
        {
            var before = acknowledged.Count;
            await WriteAndKillAsync(round, acknowledged);
            await AssertWholeAsync(round);
            Console.WriteLine($"round {round}: {acknowledged.Count - before} acknowledged");
        }

        Assert.NotEmpty(acknowledged);
        Assert.Subset(await Writes.NamesAsync(Database), acknowledged.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Killed_at_its_first_start_it_starts_the_next_time()
    {
        for (var round = 0; round < Effort.Times(2, 50); round++)
        {
            foreach (var file in Directory.GetFiles(folder))
            {
                File.Delete(file);
            }

            for (var attempt = 0; attempt < 3; attempt++)
            {
                using var killed = HostProcess.Start(Database);
                await Task.Delay(new Random((round * 3) + attempt).Next(50, 2500));
                killed.Running.Kill();
                await killed.Running.WaitForExitAsync();
            }

            using (var host = HostProcess.Start(Database))
            {
                using var client = new HttpClient { BaseAddress = new Uri(await host.UrlAsync()) };
                Assert.Contains("erhvervshus-nordjylland", await client.GetStringAsync(new Uri("/q/fora.json", UriKind.Relative)), StringComparison.Ordinal);
            }

            await AssertWholeAsync(round);
        }
    }

    private async Task WriteAndKillAsync(int round, ConcurrentBag<string> acknowledged)
    {
        var chance = new Random(round);
        using var host = HostProcess.Start(Database);
        using var client = new HttpClient { BaseAddress = new Uri(await host.UrlAsync()) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", WritingHost.Key);
        var writes = Enumerable.Range(0, WritesInARound).Select(number => Writes.PersonAsync(client, $"Test Testesen {round} {number}", acknowledged)).ToList();

        // Somewhere among them: before the first is acknowledged, or after any number.
        var until = acknowledged.Count + chance.Next(0, WritesInARound / 2);
        while (acknowledged.Count < until)
        {
            await Task.Delay(1);
        }

        host.Running.Kill();
        await host.Running.WaitForExitAsync();
        await Task.WhenAll(writes);
    }

    private async Task AssertWholeAsync(int round)
    {
        var report = await new RegisterVerifier(new RegisterDatabase(Database)).VerifyAsync(exported: null, CancellationToken.None);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Assert.True(report.Findings.Count == 0, $"round {round}: {string.Join('\n', report.Findings)}");
    }
}
