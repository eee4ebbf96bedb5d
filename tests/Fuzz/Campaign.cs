using System.Globalization;

namespace Fuzz;

/// <summary>
/// Tries many inputs on one target, on two threads with the stack of an ordinary one, while this thread watches for one that does not end.
/// <c>APPOINTMENTS_FUZZ_SEED</c> tries that one input only; <c>APPOINTMENTS_FUZZ_FROM</c> begins with another than number 0, so that other inputs are tried.
/// </summary>
internal static class Campaign
{
    private const int Workers = 2;
    private const int MostFindings = 10;

    /// <summary>No input takes a second; a machine may be busy, and a debugger slow.</summary>
    private static readonly TimeSpan HangsAfter = TimeSpan.FromMinutes(2);

    /// <summary>Tries the inputs.</summary>
    /// <param name="name">What the messages call the target: the name of its test class.</param>
    /// <param name="inputs">How many.</param>
    /// <param name="makeTarget">Makes what takes an input and throws when something is wrong with how it was answered; once for each thread.</param>
    public static void Run(string name, int inputs, Func<Action<Trial>> makeTarget)
    {
        var findings = new List<string>();
        var only = Setting("APPOINTMENTS_FUZZ_SEED");
        var first = only ?? Setting("APPOINTMENTS_FUZZ_FROM") ?? 0;
        var seeds = new SeedSource(first, only is null ? inputs : 1);
        using var last = new LastSeeds(name, Workers);
        var workers = Enumerable.Range(0, Workers).Select(i => new Worker(seeds, makeTarget, seed => last.Write(i, seed), Report)).ToList();
        foreach (var hung in workers.Where(worker => !worker.EndsWhile(HangsAfter)).ToList())
            Report(hung.Current!, string.Create(CultureInfo.InvariantCulture, $"has not ended in {HangsAfter.TotalSeconds} seconds"));

        lock (findings)
            Assert.True(findings.Count == 0, string.Join("\n\n", findings));

        void Report(Trial trial, string problem)
        {
            lock (findings)
            {
                findings.Add(string.Create(CultureInfo.InvariantCulture, $"=== {name}, input {trial.Seed}: {problem}\n{trial.Describe()}Try it alone: APPOINTMENTS_FUZZ_SEED={trial.Seed} dotnet test tests/Fuzz --filter {name}"));
                if (findings.Count >= MostFindings)
                    seeds.Stop();
            }
        }
    }

    private static int? Setting(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var set) ? set : null;
}
