using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Appointments.Web.CommandLine;
using Common;

namespace Benchmarks.Load;

/// <summary>
/// The running host beside a bare program on the same facts: as it ships, and without the answers it keeps, so that each question is resolved. All are
/// asked in turns over loopback; the answers are compared before anything is measured.
/// </summary>
internal static class LoadTable
{
    private const int Compared = 50;

    // More than any program registers in the time: a list that begins again would be refused.
    private const int MostRegistrations = 40_000;
    private static readonly string[] Questions = ["q1", "q2", "q3", "q4", "q5", "q6"];
    private static readonly int[] Connections = [1, 32];

    public static async Task PrintAsync(string folder, int seconds)
    {
        var set = new LoadSet(folder);
        var home = Directory.CreateTempSubdirectory("load");
        try
        {
            using var driver = new LoadDriver(Path.Combine(Checkout.Root, "tests", "Benchmarks", "Load"));
            await PrintAsync(set, driver, home.FullName, seconds);
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }

    private static async Task PrintAsync(LoadSet set, LoadDriver driver, string home, int seconds)
    {
        string[] files = [.. new[] { "kept.db", "resolved.db", "bare.db" }.Select(file => Path.Combine(home, file))];
        Import(set.Folder, files[0]);
        File.Copy(files[0], files[1]);
        File.Copy(files[0], files[2]);
        var host = typeof(RegisterCommandLine).Assembly.Location;
        var first = (Questions[0], (System.Text.Json.Nodes.JsonNode)set.Bodies(Questions[0])[0]);
        using var bare = await LoadProgram.StartAsync([typeof(LoadTable).Assembly.Location, "bare", files[2], "URL"], question => "/" + question, first);
        using var kept = await LoadProgram.StartAsync([host, "serve", "--database", files[0], "--url", "URL"], _ => "/graphql", first, ("APPOINTMENTS_KEY", LoadProgram.Key));
        using var resolved = await LoadProgram.StartAsync([host, "serve", "--database", files[1], "--url", "URL"], _ => "/graphql", first, ("APPOINTMENTS_KEY", LoadProgram.Key), ("APPOINTMENTS_ANSWER_CACHE", "0"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"start to first right answer: host {kept.Start.TotalSeconds:0.00} s, bare {bare.Start.TotalSeconds:0.00} s"));
        await CompareAsync(set, kept, bare);

        Console.WriteLine("| question | connections | host, as it ships /s | host, each resolved /s | bare /s | as it ships / bare | each resolved / bare | p50, p99 ms: ships | resolved | bare |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var question in Questions)
        {
            var bodies = Path.Combine(home, question + ".json");
            await File.WriteAllTextAsync(bodies, JsonSerializer.Serialize(set.Bodies(question)));
            foreach (var connections in Connections)
                Row(question, connections, [.. new[] { kept, resolved, bare }.Select(program => Measure(driver, program, question, bodies, connections, seconds))]);
        }

        await WriteAsync(set, driver, home, kept, bare, seconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory: host {kept.PeakMegabytes:0} MB, without kept answers {resolved.PeakMegabytes:0} MB, bare {bare.PeakMegabytes:0} MB"));
    }

    /// <summary>A second of it warms the program, and is not counted.</summary>
    private static LoadFigures Measure(LoadDriver driver, LoadProgram program, string question, string bodies, int connections, int seconds)
    {
        driver.Run(program, question, bodies, connections, 1);
        return driver.Run(program, question, bodies, connections, seconds);
    }

    private static async Task WriteAsync(LoadSet set, LoadDriver driver, string home, LoadProgram host, LoadProgram bare, int seconds)
    {
        var number = 0;
        foreach (var connections in Connections)
        {
            var figures = new List<LoadFigures>();
            foreach (var program in new[] { host, bare })
            {
                // autocannon gives every connection the same list, which would be refused but to the first.
                var bodies = Path.Combine(home, "w1.json");
                await File.WriteAllTextAsync(bodies, JsonSerializer.Serialize(set.Registrations(number, MostRegistrations)));
                figures.Add(connections == 1
                    ? driver.Run(program, "w1", bodies, 1, seconds)
                    : await Spread.RunAsync(program, set.Registrations(number, MostRegistrations), connections, TimeSpan.FromSeconds(seconds)));
            }

            number += MostRegistrations;
            Row("w1", connections, [figures[0], figures[0], figures[1]]);
        }
    }

    private static async Task CompareAsync(LoadSet set, LoadProgram host, LoadProgram bare)
    {
        foreach (var question in Questions)
        {
            var bodies = set.Bodies(question).Take(Compared).ToList();
            var equal = 0;
            foreach (var body in bodies)
            {
                var (expected, found) = (await bare.AskAsync(question, body), await host.AskAsync(question, body));
                if (expected == found)
                    equal++;
                else if (equal == bodies.IndexOf(body))
                    Console.WriteLine($"{question} differs:\n{found}\n{expected}");
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{question}: {equal} of {bodies.Count} answers are equal to the byte"));
        }
    }

    private static void Row(string question, int connections, LoadFigures[] figures)
    {
        var (kept, resolved, bare) = (figures[0], figures[1], figures[2]);
        var failed = string.Join(", ", figures.Select(figure => figure.Failed));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {question} | {connections} | {kept.PerSecond:#,0} | {resolved.PerSecond:#,0} | {bare.PerSecond:#,0} | {kept.PerSecond / bare.PerSecond:0.00} × | {resolved.PerSecond / bare.PerSecond:0.00} × | {kept.Median:0.#}, {kept.Slowest:0.#} | {resolved.Median:0.#}, {resolved.Slowest:0.#} | {bare.Median:0.#}, {bare.Slowest:0.#} |{(figures.Any(figure => figure.Failed > 0) ? $" failed: {failed}" : "")}"));
    }

    private static void Import(string folder, string file)
    {
        using var import = Process.Start(new ProcessStartInfo("dotnet", [typeof(RegisterCommandLine).Assembly.Location, "import-bulk", folder, "--database", file]))!;
        import.WaitForExit();
        if (import.ExitCode != 0)
            throw new InvalidOperationException("The set was not taken in: see above.");
    }
}
