using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using Appointments.Data;
using Appointments.Data.Verification;

namespace Appointments.Web.Tests.Hosting;

/// <summary>The disk fills while the host runs: what does not fit is refused in words and leaves nothing, what was acknowledged is there, and with room again all goes on without a restart.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("appointments-full-").FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [FullDiskTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_does_not_fit_is_refused_and_nothing_else_is_lost(bool isLimit)
    {
        FullDisk disk = isLimit ? new FullDisk.Limited() : new FullDisk.Small();
        var disks = Directory.CreateDirectory(Path.Combine(folder, "disk")).FullName;
        var acknowledged = new ConcurrentBag<string>();
        using var host = HostProcess.StartBy(disk.Starter(disks), Path.Combine(disks, "register.db"));
        using var client = new HttpClient { BaseAddress = new Uri(await host.UrlAsync()) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", WritingHost.Key);
        await Writes.PersonAsync(client, "Test Testesen før", acknowledged);

        await disk.FillAsync(host, disks);
        var refused = await WriteUntilRefusedAsync(client, acknowledged);

        // More of them, at once: each is told the same, and none gets in the way of reading.
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(number => Writes.SendAsync(client, $"Test Testesen for meget {number}")));
        Assert.All(answers, answer => AssertFull(answer.Body.ToString()));
        Assert.Equal(acknowledged.Order(StringComparer.Ordinal), (await Writes.NamesAsync(client)).Order(StringComparer.Ordinal));

        await disk.ClearAsync(host, disks);
        await Writes.PersonAsync(client, refused, acknowledged);
        await Writes.PersonAsync(client, "Test Testesen efter", acknowledged);

        Assert.Contains(refused, acknowledged);
        Assert.Contains("Test Testesen efter", acknowledged);
        var copy = Copy(disk.Seen(host, disks));
        Assert.Empty((await new RegisterVerifier(new RegisterDatabase(copy)).VerifyAsync(exported: null, CancellationToken.None)).Findings);
        Assert.Equal(acknowledged.Order(StringComparer.Ordinal), (await Writes.NamesAsync(copy)).Order(StringComparer.Ordinal));
    }

    /// <summary>What the log has room for already still fits, so it takes some.</summary>
    private static async Task<string> WriteUntilRefusedAsync(HttpClient client, ConcurrentBag<string> acknowledged)
    {
        for (var number = 0; number < 2000; number++)
        {
            var name = $"Test Testesen {number}";
            var (status, body) = await Writes.SendAsync(client, name);
            if (!Writes.IsAcknowledged(body))
            {
                Assert.Equal(HttpStatusCode.OK, status);
                AssertFull(body.ToString());
                return name;
            }

            acknowledged.Add(name);
        }

        throw new InvalidOperationException("The disk never filled.");
    }

    private static void AssertFull(string answer)
    {
        Assert.Contains("\"code\":\"REGISTER_FULL\"", answer, StringComparison.Ordinal);
        Assert.Contains("no more room on the register", answer, StringComparison.Ordinal);
        Assert.Contains("ikke plads til mere", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("SQLite", answer, StringComparison.OrdinalIgnoreCase);
    }

    // The disk goes with its host, which is quiet now.
    private string Copy(string from)
    {
        foreach (var file in new[] { "register.db", "register.db-wal" })
        {
            File.Copy(Path.Combine(from, file), Path.Combine(folder, file));
        }

        return Path.Combine(folder, "register.db");
    }
}
