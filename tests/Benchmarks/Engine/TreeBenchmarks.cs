using BenchmarkDotNet.Attributes;

namespace Benchmarks.Engine;

/// <summary>Execution of the tree against the writer made by hand, with what each allocates.</summary>
public class TreeBenchmarks
{
    private readonly Tree tree = new();

    [Benchmark(Baseline = true)]
    public void ByHand() => tree.WriteByHand();

    [Benchmark]
    public Task Engine() => tree.AskAsync();
}
