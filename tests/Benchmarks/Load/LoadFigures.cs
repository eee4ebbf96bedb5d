namespace Benchmarks.Load;

/// <summary>What a program did under load.</summary>
/// <param name="PerSecond">Requests answered a second.</param>
/// <param name="Median">The middle of the times to an answer, in milliseconds.</param>
/// <param name="Slowest">The time within which 99 of 100 were answered, in milliseconds.</param>
/// <param name="Failed">Answers that were no success.</param>
internal sealed record LoadFigures(double PerSecond, double Median, double Slowest, int Failed);
