using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Common;

namespace GraphQL.Engine.Tests.Reference;

/// <summary>The reference implementation in a process of its own, which answers lines as the test host does.</summary>
internal sealed class ReferencePeer : IDisposable
{
    private static readonly Lazy<string?> Missing = new(WhyNot);
    private readonly Process process;

    public ReferencePeer() =>
        process = Process.Start(new ProcessStartInfo("node", ["peer.mjs"]) { WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true, StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8 })!;

    /// <summary>Why it cannot be asked; null when it can.</summary>
    public static string? WhyMissing => Missing.Value;

    /// <summary>Where its scripts lie.</summary>
    internal static string Folder { get; } = Path.Combine(Checkout.Root, "tests", "GraphQL.Engine.Tests", "Reference");

    /// <summary>The answers to all questions, in order.</summary>
    public List<JsonObject> AskAll(IReadOnlyList<JsonObject> questions)
    {
        var writing = Task.Run(() =>
        {
            foreach (var question in questions)
                process.StandardInput.WriteLine(QuestionLine.Of(question));
            process.StandardInput.Flush();
        });
        var answers = questions.Select(_ => (JsonObject)JsonNode.Parse(process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The reference implementation has ended."), documentOptions: new JsonDocumentOptions { MaxDepth = 2000 })!).ToList();
        writing.Wait();
        return answers;
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(5000))
            process.Kill();
        process.Dispose();
    }

    private static string? WhyNot()
    {
        if (!Runs("node", "--version"))
            return "Node is not installed: the engine is not compared with the reference implementation.";
        if (Directory.Exists(Path.Combine(Folder, "node_modules", "graphql")) && Directory.Exists(Path.Combine(Folder, "node_modules", "graphql-http")))
            return null;
        return Runs("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1", "--fetch-timeout=20000")
            ? null
            : "The reference implementation could not be fetched with npm: the engine is not compared with it.";
    }

    private static bool Runs(string program, params string[] arguments)
    {
        try
        {
            var isScript = OperatingSystem.IsWindows() && program == "npm";
            var start = isScript ? new ProcessStartInfo("cmd", ["/c", program, .. arguments]) : new ProcessStartInfo(program, arguments);
            start.WorkingDirectory = Folder;
            start.RedirectStandardOutput = start.RedirectStandardError = true;
            using var running = Process.Start(start)!;
            running.OutputDataReceived += (_, _) => { };
            running.ErrorDataReceived += (_, _) => { };
            running.BeginOutputReadLine();
            running.BeginErrorReadLine();
            return running.WaitForExit(120_000) && running.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
