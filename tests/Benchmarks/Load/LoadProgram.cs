using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Benchmarks.Load;

/// <summary>A program under load: its process on loopback, and how it is asked.</summary>
internal sealed class LoadProgram : IDisposable
{
    public const string Key = "a-key-of-the-load-benchmark-alone-0123";

    private readonly Process process;
    private readonly HttpClient client;

    private LoadProgram(Process process, Uri address, Func<string, string> path)
    {
        this.process = process;
        Path = path;
        Address = address;
        client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        client.DefaultRequestHeaders.Accept.ParseAdd("application/graphql-response+json");
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>Where a question is asked.</summary>
    public Func<string, string> Path { get; }

    /// <summary>From the start of the process to its first right answer.</summary>
    public TimeSpan Start { get; private init; }

    /// <summary>The most memory it has had, in megabytes; null where the system does not tell.</summary>
    public double? PeakMegabytes => File.Exists(StatusFile) && File.ReadLines(StatusFile).FirstOrDefault(line => line.StartsWith("VmHWM", StringComparison.Ordinal)) is { } line
        ? double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024
        : null;

    private string StatusFile => string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/status");

    /// <summary>Starts it and waits for its first right answer.</summary>
    /// <param name="line">What stands behind <c>dotnet</c>; <c>URL</c> stands for the address.</param>
    /// <param name="path">Where a question is asked.</param>
    /// <param name="first">A question, and the request's body for it.</param>
    /// <param name="environment">Variables.</param>
    public static async Task<LoadProgram> StartAsync(string[] line, Func<string, string> path, (string Question, JsonNode Body) first, params (string Name, string Value)[] environment)
    {
        var url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", line.Select(part => part.Replace("URL", url, StringComparison.Ordinal))) { RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var begun = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var program = new LoadProgram(process, new Uri(url), path);
        while (!process.HasExited)
        {
            try
            {
                await program.AskAsync(first.Question, first.Body);
                return new LoadProgram(process, program.Address, path) { Start = Stopwatch.GetElapsedTime(begun) };
            }
            catch (HttpRequestException)
            {
                await Task.Delay(5);
            }
        }

        throw new InvalidOperationException($"{string.Join(' ', line)} has ended before it answered.");
    }

    /// <summary>The bytes of an answer, as text.</summary>
    public async Task<string> AskAsync(string question, JsonNode body)
    {
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(Path(question), UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    public void Dispose()
    {
        client.Dispose();
        if (!process.HasExited)
            process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
