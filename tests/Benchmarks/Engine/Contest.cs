using System.Diagnostics;

namespace Benchmarks.Engine;

/// <summary>Two programs do the same work in turns, so that what else the machine does meets both.</summary>
internal static class Contest
{
    private const int Rounds = 15;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(100);

    /// <summary>The middle of the times that one piece of work takes in each program, in the order given.</summary>
    public static IReadOnlyList<TimeSpan> Run(params IReadOnlyList<Func<int, TimeSpan>> programs)
    {
        var times = programs.Select(TimesInABatch).ToList();
        var found = programs.Select(_ => new List<TimeSpan>()).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < programs.Count; i++)
                found[i].Add(programs[i](times[i]) / times[i]);
        }

        return [.. found.Select(Middle)];
    }

    /// <summary>Work of this process as a program of a contest.</summary>
    public static Func<int, TimeSpan> Here(Action work) => times =>
    {
        var begun = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
            work();
        return Stopwatch.GetElapsedTime(begun);
    };

    private static int TimesInABatch(Func<int, TimeSpan> program)
    {
        var times = 1;
        var last = TimeSpan.Zero;
        for (var spent = TimeSpan.Zero; spent < Warm; spent += last)
        {
            last = program(times);
            if (last < Batch)
                times *= 2;
        }

        return Math.Max(1, (int)(times * (Batch / last)));
    }

    private static TimeSpan Middle(List<TimeSpan> figures)
    {
        figures.Sort();
        return figures[figures.Count / 2];
    }
}
