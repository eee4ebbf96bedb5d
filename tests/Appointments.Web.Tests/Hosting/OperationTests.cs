using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Appointments.Web.Tests.Hosting;

/// <summary>The program as those see it who run it: health, log, telemetry, settings, and an end that loses nothing.</summary>
public sealed class OperationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("appointments-run-").FullName;

    private string Database => Path.Combine(folder, "register.db");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task It_is_live_and_ready_until_its_register_is_gone()
    {
        using var host = HostProcess.Start(Database);
        using var client = new HttpClient { BaseAddress = new Uri(await host.UrlAsync()) };
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await GetAsync(client, "/health/live"));
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await GetAsync(client, "/health/ready"));

        foreach (var file in Directory.GetFiles(folder, "register.db*"))
        {
            await File.WriteAllTextAsync(file, "no register any more");
        }

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), await GetAsync(client, "/health/ready"));
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await GetAsync(client, "/health/live"));
    }

    [Fact]
    public async Task Asked_to_stop_it_finishes_what_it_has_begun_and_ends_well()
    {
        var acknowledged = new ConcurrentBag<string>();
        using (var host = HostProcess.Start(Database))
        {
            using var client = new HttpClient { BaseAddress = new Uri(await host.UrlAsync()) };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", WritingHost.Key);
            var writes = Enumerable.Range(0, 40).Select(number => Writes.PersonAsync(client, $"Test Testesen {number}", acknowledged)).ToList();
            while (acknowledged.IsEmpty)
            {
                await Task.Delay(1);
            }

            await host.StopAsync();
            Assert.Equal(0, host.Running.ExitCode);
            await Task.WhenAll(writes);
        }

        var names = await Writes.NamesAsync(Database);
        Assert.Subset(names, acknowledged.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_log_is_json_and_holds_no_person()
    {
        using var host = HostProcess.Start(Database, ("APPOINTMENTS_LOG", "json"));
        var url = await host.UrlAsync();
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        var reading = host.Running.StandardOutput.ReadToEndAsync();
        foreach (var file in Directory.GetFiles(folder, "register.db*"))
        {
            await File.WriteAllTextAsync(file, "no register any more");
        }

        await GetAsync(client, "/personer/mogens-christen-gade");
        await GetAsync(client, "/q/persons.json?search=Gade");
        await host.StopAsync();
        var events = (await reading).Split('\n').Where(line => line.StartsWith('{')).Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.NotEmpty(events);
        Assert.All(events, entry => Assert.True(entry.TryGetProperty("LogLevel", out _)));
        Assert.DoesNotContain(events, entry => entry.ToString().Contains("gade", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Every_fault_of_the_settings_is_named_at_once_and_no_secret_is_repeated()
    {
        using var host = HostProcess.Start(
            Database,
            ("APPOINTMENTS_KEY", "tooshort-secret"), ("APPOINTMENTS_PROPOSALS_PER_DAY", "many"), ("APPOINTMENTS_TRUSTED_ONLY", "yes"), ("APPOINTMENTS_LOG", "xml"), ("APPOINTMENTS_PUBLIC_URL", "example"), ("OTEL_EXPORTER_OTLP_ENDPOINT", "collector"),
            ("APPOINTMENTS_REQUESTS_PER_MINUTE", "few"), ("APPOINTMENTS_SQLSERVER", "Server=sql.example.dk;Password=verysecret"), ("APPOINTMENTS_SQLSERVER_REPLICA", "Server=;Nonsense=verysecret"), ("APPOINTMENTS_SQLSERVER_MAXBATCH", "0"));
        var told = await host.Running.StandardError.ReadToEndAsync();
        await host.Running.WaitForExitAsync();

        Assert.Equal(2, host.Running.ExitCode);
        string[] variables = ["APPOINTMENTS_KEY", "APPOINTMENTS_PROPOSALS_PER_DAY", "APPOINTMENTS_TRUSTED_ONLY", "APPOINTMENTS_LOG", "APPOINTMENTS_PUBLIC_URL", "OTEL_EXPORTER_OTLP_ENDPOINT",
            "APPOINTMENTS_REQUESTS_PER_MINUTE", "APPOINTMENTS_SQLSERVER: The connection string names no database", "APPOINTMENTS_SQLSERVER_REPLICA: The connection string cannot be read", "APPOINTMENTS_SQLSERVER_MAXBATCH"];
        Assert.All(variables, variable => Assert.Contains(variable, told, StringComparison.Ordinal));
        Assert.DoesNotContain("tooshort-secret", told, StringComparison.Ordinal);
        Assert.DoesNotContain("verysecret", told, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task Metrics_and_traces_go_where_the_environment_says_without_addresses_of_persons()
    {
        var received = new ConcurrentBag<(string Path, string Body)>();
        await using var collector = await CollectorAsync(received);
        using (var host = HostProcess.Start(Database, ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Urls.First()), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")))
        {
            using var client = new HttpClient { BaseAddress = new Uri(await host.UrlAsync()) };
            await GetAsync(client, "/personer/mogens-christen-gade?x=hemmeligt");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", WritingHost.Key);
            await Writes.PersonAsync(client, "Hemmelig Testesen", []);
            await host.StopAsync();
        }

        Assert.Contains(received, sent => sent.Path == "/v1/metrics" && sent.Body.Contains("appointments.record.duration", StringComparison.Ordinal) && sent.Body.Contains("register-person", StringComparison.Ordinal));
        Assert.Contains(received, sent => sent.Path == "/v1/traces" && sent.Body.Contains("GET /personer/{", StringComparison.Ordinal));
        Assert.DoesNotContain(received, sent => sent.Body.Contains("mogens-christen-gade", StringComparison.Ordinal) || sent.Body.Contains("hemmelig", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<WebApplication> CollectorAsync(ConcurrentBag<(string Path, string Body)> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = builder.Build();
        collector.MapPost("/v1/{signal}", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            received.Add((request.Path, System.Text.Encoding.Latin1.GetString(body.ToArray())));
        });
        await collector.StartAsync();
        return collector;
    }

    private static async Task<(HttpStatusCode Status, string Body)> GetAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
