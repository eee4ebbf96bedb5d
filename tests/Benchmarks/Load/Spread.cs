using System.Collections.Concurrent;
using System.Diagnostics;

namespace Benchmarks.Load;

/// <summary>Registrations over several connections, none of which may send what another has sent.</summary>
internal static class Spread
{
    public static async Task<LoadFigures> RunAsync(LoadProgram program, IReadOnlyList<System.Text.Json.Nodes.JsonObject> bodies, int connections, TimeSpan time)
    {
        var (next, failed) = (-1, 0);
        var times = new ConcurrentBag<double>();
        var begun = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(begun) < time && Interlocked.Increment(ref next) is var number && number < bodies.Count)
            {
                var sent = Stopwatch.GetTimestamp();
                var answer = await program.AskAsync("w1", bodies[number]);
                times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
                if (!answer.Contains("\"entry\":", StringComparison.Ordinal) || answer.Contains("\"entry\":null", StringComparison.Ordinal))
                    Interlocked.Increment(ref failed);
            }
        }));
        var sorted = times.Order().ToList();
        return new LoadFigures(sorted.Count / Stopwatch.GetElapsedTime(begun).TotalSeconds, sorted[sorted.Count / 2], sorted[sorted.Count * 99 / 100], failed);
    }
}
