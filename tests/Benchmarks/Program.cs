using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Benchmarks;
using Benchmarks.Engine;
using Benchmarks.Load;
using Benchmarks.Load.Bare;

if (args is ["engine"])
{
    EngineTable.Print();
    return;
}

if (args is ["bare", var database, var url])
{
    await BareProgram.RunAsync(database, url);
    return;
}

if (args is ["load", var set, ..])
{
    await LoadTable.PrintAsync(set, args is [_, _, "--seconds", var seconds] ? int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture) : 5);
    return;
}

// In this process: the projects are built once, with their exact packages, and not again behind our back.
var config = ManualConfig.CreateEmpty()
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddLogger(ConsoleLogger.Default)
    .AddExporter(MarkdownExporter.GitHub);
BenchmarkSwitcher.FromAssembly(typeof(TreeBenchmarks).Assembly).Run(args, config);
