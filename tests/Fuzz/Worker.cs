using System.Diagnostics;

namespace Fuzz;

/// <summary>One thread of a campaign, with the stack that an ordinary thread has at least.</summary>
internal sealed class Worker
{
    private const int StackBytes = 1024 * 1024;

    private readonly SeedSource seeds;
    private readonly Func<Action<Trial>> makeTarget;
    private readonly Action<int> begin;
    private readonly Action<Trial, string> report;
    private readonly Thread thread;
    private volatile Trial? current;

    /// <summary>Makes one and starts it.</summary>
    /// <param name="seeds">Deals out inputs.</param>
    /// <param name="makeTarget">Makes what is tried.</param>
    /// <param name="begin">Gets the number of an input before it is tried.</param>
    /// <param name="report">Gets an input that has shown something to be wrong, and what.</param>
    public Worker(SeedSource seeds, Func<Action<Trial>> makeTarget, Action<int> begin, Action<Trial, string> report)
    {
        this.seeds = seeds;
        this.makeTarget = makeTarget;
        this.begin = begin;
        this.report = report;
        thread = new Thread(Work, StackBytes) { IsBackground = true };
        thread.Start();
    }

    /// <summary>The input in work; null before the first.</summary>
    public Trial? Current => current;

    /// <summary>Waits for the end of the work; false when one input alone takes longer than that.</summary>
    public bool EndsWhile(TimeSpan longest)
    {
        var (watched, since) = (current, Stopwatch.StartNew());
        while (!thread.Join(TimeSpan.FromSeconds(1)))
        {
            if (current != watched)
                (watched, since) = (current, Stopwatch.StartNew());
            else if (watched is not null && since.Elapsed > longest)
                return false;
        }

        return true;
    }

    /// <summary>Tries inputs until there are no more.</summary>
    private void Work()
    {
        try
        {
            var target = makeTarget();
            while (seeds.NextBlock() is { Count: > 0 } block)
            {
                foreach (var seed in block)
                    Try(target, seed);
            }
        }
        catch (Exception fault)
        {
            report(current ?? new Trial(0), $"the target cannot be made: {fault}");
        }
    }

    private void Try(Action<Trial> target, int seed)
    {
        begin(seed);
        var trial = new Trial(seed);
        current = trial;
        try
        {
            target(trial);
        }
        catch (Finding finding)
        {
            report(trial, finding.Message);
        }
        catch (Exception fault)
        {
            report(trial, $"was answered by an exception: {fault}");
        }
    }
}
