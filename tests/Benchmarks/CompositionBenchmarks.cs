using Appointments.Data.Views;
using BenchmarkDotNet.Attributes;

namespace Benchmarks;

/// <summary>The full check of every board on a day, from the database to the findings: ten times the boards and ten times the appointments should cost ten times as much.</summary>
public class CompositionBenchmarks
{
    private ManyFora few = null!;
    private ManyFora many = null!;

    [GlobalSetup]
    public async Task SetupAsync()
    {
        few = await ManyFora.BuildAsync(fora: 40, appointments: 2_500);
        many = await ManyFora.BuildAsync(fora: 400, appointments: 25_000);
    }

    [GlobalCleanup]
    public async Task CleanupAsync()
    {
        await few.DisposeAsync();
        await many.DisposeAsync();
    }

    [Benchmark(Baseline = true)]
    public Task<int> Forty() => CheckAsync(few, 40);

    [Benchmark]
    public Task<int> FourHundred() => CheckAsync(many, 400);

    private static async Task<int> CheckAsync(ManyFora register, int boards)
    {
        var session = register.Registry.OpenSession();
        var view = session.AsOf(ManyFora.Day, (await session.CurrentStateAsync(CancellationToken.None)).Number);
        var fora = (await view.ForaAsync(new ForaFilter(), boards, after: null, offset: 0, CancellationToken.None)).Items;
        var results = await view.CompositionAsync(fora, CancellationToken.None);
        var findings = results.Sum(result => result!.Findings.Count);
        return fora.Count == boards && findings >= 9 * boards ? findings : throw new InvalidOperationException("Not every board was checked.");
    }
}
