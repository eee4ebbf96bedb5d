using System.Globalization;
using System.Text;
using Appointments.Graph;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;
using GraphQL.Engine.Validation;

namespace Benchmarks.Engine;

/// <summary>The table of the engine's README: the engine, the reference implementation and a writer made by hand at the same work.</summary>
internal static class EngineTable
{
    private const int RealDocumentBytes = 20_000;

    public static void Print()
    {
        using var reference = ReferenceProgram.Start();
        Console.WriteLine("| work | engine | graphql-js | graphql-js / engine | by hand | engine / by hand |");
        Console.WriteLine("|---|---|---|---|---|---|");
        Judge("parse and validate, every construct", Document("kitchen-sink-schema"), Document("kitchen-sink"), reference);
        var contract = string.Join("\n", RegisterContract.SchemaFiles.Select(file => Encoding.UTF8.GetString(file.Utf8.Span)));
        Judge("parse and validate, questions of the register", contract, RealDocument(), reference);
        Execute(reference);
        Attacks.Print();
    }

    private static void Judge(string what, string sdl, string query, ReferenceProgram? reference)
    {
        var schema = SchemaBuilder.Build([new SourceText(sdl)]).Schema ?? throw new InvalidOperationException($"The schema of \"{what}\" is not valid.");
        var utf8 = Encoding.UTF8.GetBytes(query);
        var size = string.Create(CultureInfo.InvariantCulture, $"{utf8.Length / 1000.0:0.0} KB");
        reference?.Prepare(sdl, query);
        Row($"{what} ({size})", Contest.Here(() => Accept(schema, utf8)), reference, byHand: null);
    }

    private static void Accept(Schema schema, byte[] utf8)
    {
        var document = Parser.Parse(new SourceText(utf8)).Document!;
        if (Validator.Validate(schema, document) is [var error, ..])
            throw new InvalidOperationException(error.Message);
    }

    private static void Execute(ReferenceProgram? reference)
    {
        var tree = new Tree();
        tree.WriteByHand();
        var expected = Encoding.UTF8.GetString(tree.Written);
        tree.AskAsync().GetAwaiter().GetResult();
        if (Encoding.UTF8.GetString(tree.Written) != expected || (reference?.Prepare(Tree.Sdl, Tree.Query, tree: true) ?? expected) != expected)
            throw new InvalidOperationException("The programs do not write the same bytes, so their times do not compare.");
        Row("execute and write 1,000 lists of 10 objects with 5 scalars", Contest.Here(() => tree.AskAsync().GetAwaiter().GetResult()), reference, Contest.Here(tree.WriteByHand));
    }

    private static void Row(string what, Func<int, TimeSpan> engine, ReferenceProgram? reference, Func<int, TimeSpan>? byHand)
    {
        List<Func<int, TimeSpan>> programs = [engine];
        if (reference is not null)
            programs.Add(reference.Run);
        if (byHand is not null)
            programs.Add(byHand);
        var times = Contest.Run(programs);
        var other = reference is null ? (TimeSpan?)null : times[1];
        var hand = byHand is null ? (TimeSpan?)null : times[^1];
        Console.WriteLine($"| {what} | {Time(times[0])} | {Time(other)} | {Ratio(other, times[0])} | {Time(hand)} | {Ratio(times[0], hand)} |");
    }

    private static string Time(TimeSpan? time) => time is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.TotalMicroseconds:#,0} µs") : "";

    private static string Ratio(TimeSpan? time, TimeSpan? baseline) =>
        time is { } known && baseline is { } against ? string.Create(CultureInfo.InvariantCulture, $"{known / against:0.0} ×") : "";

    /// <summary>Questions of the register in one document, the longest first, until it is as long as a real one may get.</summary>
    private static string RealDocument()
    {
        var document = new StringBuilder();
        var fragments = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, utf8) in RegisterContract.Operations.OrderByDescending(file => file.Value.Length))
        {
            var own = Parser.Parse(new SourceText(utf8, name)).Document!.Definitions.OfType<FragmentDefinitionNode>().Select(fragment => fragment.Name.Value).ToList();
            if (document.Length >= RealDocumentBytes || own.Exists(fragments.Contains))
                continue;
            fragments.UnionWith(own);
            document.Append(Encoding.UTF8.GetString(utf8.Span)).Append('\n');
        }

        return document.ToString();
    }

    private static string Document(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Engine", "Documents", name + ".graphql"));
}
