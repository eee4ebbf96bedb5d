using System.Buffers;
using System.Text.Json;
using Appointments.Graph;
using BenchmarkDotNet.Attributes;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;
using GraphQL.Engine.Validation;

namespace Benchmarks;

/// <summary>The engine without a database: the question of a forum's page is parsed and validated.</summary>
public class EngineBenchmarks
{
    private readonly SourceText text = new(RegisterContract.Operations["forum"]);
    private readonly Schema schema = RegisterEngine.BuildSchema();
    private DocumentNode document = null!;

    [GlobalSetup]
    public void Setup() => document = Parser.Parse(text).Document!;

    [Benchmark]
    public DocumentNode Parse() => Parser.Parse(text).Document!;

    [Benchmark]
    public int Validate() => Validator.Validate(schema, document).Count;
}
