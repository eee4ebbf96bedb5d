using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Common;

namespace Benchmarks.Engine;

/// <summary>The reference implementation on Node, which does the same work in a process of its own and says how long it took.</summary>
internal sealed class ReferenceProgram : IDisposable
{
    private readonly Process process;

    private ReferenceProgram(Process process) => this.process = process;

    /// <summary>Starts it; null, and says why, when Node or its package is not there.</summary>
    public static ReferenceProgram? Start()
    {
        var package = Path.Combine(Checkout.Root, "tests", "GraphQL.Engine.Tests", "Reference", "package.json");
        if (!Directory.Exists(Path.Combine(Path.GetDirectoryName(package)!, "node_modules", "graphql")))
        {
            Console.WriteLine("Not compared with graphql-js: run `npm ci` in tests/GraphQL.Engine.Tests/Reference.");
            return null;
        }

        try
        {
            var script = Path.Combine(Checkout.Root, "tests", "Benchmarks", "Engine", "reference.mjs");
            return new ReferenceProgram(Process.Start(new ProcessStartInfo("node", [script, package])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardInputEncoding = new UTF8Encoding(false),
                StandardOutputEncoding = Encoding.UTF8,
                Environment = { ["NODE_ENV"] = "production" },
            })!);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine("Not compared with graphql-js: Node is not installed.");
            return null;
        }
    }

    /// <summary>Says what the work is, and does it once.</summary>
    /// <returns>The bytes of the answer as text; null when the work is parsing and validation.</returns>
    public string? Prepare(string sdl, string query, bool tree = false) =>
        (string?)Ask(new JsonObject { ["sdl"] = sdl, ["query"] = query, ["tree"] = tree })["bytes"];

    /// <summary>How long the work takes that many times.</summary>
    public TimeSpan Run(int times) => TimeSpan.FromMicroseconds((double)Ask(new JsonObject { ["times"] = times })["nanoseconds"]! / 1000);

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private JsonNode Ask(JsonObject question)
    {
        process.StandardInput.WriteLine(question.ToJsonString());
        process.StandardInput.Flush();
        return JsonNode.Parse(process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The reference implementation has ended: see its message above."))!;
    }
}
