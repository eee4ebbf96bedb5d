using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Benchmarks.Load;

/// <summary>autocannon on Node, in a process of its own, which asks as fast as it is answered.</summary>
internal sealed class LoadDriver : IDisposable
{
    private readonly Process process;

    /// <exception cref="InvalidOperationException">Node or autocannon is not there.</exception>
    public LoadDriver(string folder)
    {
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "autocannon")))
            throw new InvalidOperationException("The load benchmark is driven by autocannon: run `npm ci` in tests/Benchmarks/Load (Node is needed).");
        process = Process.Start(new ProcessStartInfo("node", ["drive.mjs"]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true })!;
    }

    /// <summary>Asks for some seconds, or so many times.</summary>
    /// <param name="program">Whom.</param>
    /// <param name="question">What.</param>
    /// <param name="bodies">A file with the list of the requests' bodies, asked one after the other by each connection.</param>
    /// <param name="connections">How many connections.</param>
    /// <param name="seconds">How long.</param>
    /// <param name="amount">How many requests; null for as many as the seconds allow.</param>
    public LoadFigures Run(LoadProgram program, string question, string bodies, int connections, int seconds, int? amount = null)
    {
        process.StandardInput.WriteLine(new JsonObject
        {
            ["url"] = new Uri(program.Address, program.Path(question)).ToString(),
            ["headers"] = new JsonObject { ["authorization"] = "Bearer " + LoadProgram.Key, ["content-type"] = "application/json", ["accept"] = "application/graphql-response+json" },
            ["bodies"] = bodies,
            ["connections"] = connections,
            ["seconds"] = seconds,
            ["amount"] = amount,
        }.ToJsonString());
        process.StandardInput.Flush();
        var told = JsonNode.Parse(process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("autocannon has ended: see its message above."))!;
        return new LoadFigures((double)told["requests"]! / (double)told["seconds"]!, (double)told["p50"]!, (double)told["p99"]!, (int)told["failed"]!);
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
