using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Appointments.Graph;
using GraphQL.Engine;
using GraphQL.Engine.Binding;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace Benchmarks.Engine;

/// <summary>Documents made to keep a server busy: what each byte of them costs until the engine has refused it, against a byte of an ordinary question.</summary>
internal static class Attacks
{
    private const string Sdl = "type Query { person: Person list(a: Int): [Int] echo(ints: [Int], text: String): Int } type Person { name: String friend: Person }";

    private static readonly (string Name, string Document)[] Documents =
    [
        ("alias flood", "{ " + Repeat(1600, i => $"a{i}: person {{ name }} ") + "}"),
        ("fragment bomb", "{ person { ...F0 } }" + Repeat(90, i => $"fragment F{i} on Person {{ a: friend {{ ...F{i + 1} }} b: friend {{ ...F{i + 1} }} }} ") + "fragment F90 on Person { name }"),
        ("fragments that multiply in merging", "{ " + Repeat(400, i => $"person {{ ...F x: name }} ") + "} fragment F on Person { " + Repeat(2000, _ => "name ") + "}"),
        ("circular fragments", "{ person { ...F0 } }" + Repeat(1200, i => $"fragment F{i} on Person {{ ...F{(i + 1) % 1200} }} ")),
        ("deep lists in a literal", "{ echo(ints: " + new string('[', 190) + "1" + new string(']', 190) + ") }"),
        ("brackets without end", "{ echo(ints: " + new string('[', 9000)),
        ("huge integer", "{ list(a: " + new string('9', 200_000) + ") }"),
        ("directive flood", "{ list " + Repeat(1400, _ => "@include(if: true) ") + "}"),
        ("recursion in __schema", "{ __schema { types { " + Repeat(20, _ => "fields { type { ") + "name" + Repeat(20, _ => " } }") + " } } }"),
        ("many operations", Repeat(1500, i => $"query q{i} {{ list }} ")),
        ("duplicated variables", "query q(" + Repeat(2400, _ => "$v: Int ") + ") { list(a: $v) }"),
        ("one field over and over", "{ person { " + Repeat(9000, _ => "name ") + "} }"),
        ("suggestions for unknown names", "{ person { " + Repeat(4000, i => $"nam{i} ") + "} }"),
        ("an unclosed block string", "{ echo(text: \"\"\"" + new string('x', 200_000)),
    ];

    public static void Print()
    {
        var engine = Engine();
        var question = RegisterContract.Operations["forum"];
        var ordinary = NanosecondsPerByte(RegisterEngine.Create(), question);
        Console.WriteLine();
        Console.WriteLine("| document | size | answer | time | a byte of it, against one of the forum page's question |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var (name, document) in Documents)
        {
            var utf8 = Encoding.UTF8.GetBytes(document);
            var errors = engine.Prepare(utf8).Errors;
            var answer = errors.Count == 0 ? "served" : errors[0].Code ?? errors[0].Rule ?? "syntax error";
            var perByte = NanosecondsPerByte(engine, utf8);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {utf8.Length / 1000.0:0.0} KB | {answer} | {perByte * utf8.Length / 1e6:0.00} ms | {perByte / ordinary:0.00} × |"));
        }
    }

    /// <summary>Another comment at its end each time, for an engine keeps the documents that it serves.</summary>
    private static double NanosecondsPerByte<TScope>(GraphQLEngine<TScope> engine, ReadOnlyMemory<byte> document)
    {
        byte[] changing = [.. document.Span, (byte)'\n', (byte)'#', 0, 0, 0, 0, 0, 0, 0, 0];
        var number = 0L;
        var work = Contest.Here(() =>
        {
            Utf8Formatter.TryFormat(number++, changing.AsSpan(^8..), out _, new StandardFormat('D', 8));
            engine.Prepare(changing);
        });
        return Contest.Run(work)[0].TotalNanoseconds / document.Length;
    }

    private static GraphQLEngine<object> Engine()
    {
        var bindings = new Bindings<object>()
            .Query(query => query
                .Answers<object, Person?>("person", (_, _) => new((Person?)null))
                .Property<ListArguments, int[]>("list", (_, _) => [])
                .Property<EchoArguments, int?>("echo", (_, _) => null))
            .Object<Person>("Person", person => person
                .Property<string?>("name", _ => null)
                .Property<Person?>("friend", _ => null));
        return new GraphQLEngine<object>(SchemaBuilder.Build([new SourceText(Sdl)]).Schema!, bindings);
    }

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));

    private sealed record Person;

    private sealed record ListArguments(int? A);

    private sealed record EchoArguments(IReadOnlyList<int?>? Ints, string? Text);
}
