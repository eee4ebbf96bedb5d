using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using GraphQL.Engine.Binding;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Tests.Execution;

/// <summary>The example of the README is this code, and answers what the README says.</summary>
public sealed class ReadMeTests
{
    private enum SeatRole
    {
        Chair,
        Member,
    }

    private sealed record Forum(string Name);

    private sealed record Seat(SeatRole Role, string? Holder);

    private sealed record AsOfArguments(string? AsOf);

    private sealed record ForumArguments(string Slug);

    private sealed record View(string Day)
    {
        public ValueTask<Forum> ForumAsync(string slug) => new(new Forum(slug));

        public ValueTask<IReadOnlyList<Seat[]>> SeatsOfAsync(IReadOnlyList<Forum> fora, CancellationToken cancel) =>
            Make.Rows(fora.Select(_ => new[] { new Seat(SeatRole.Chair, $"Test Testesen {Day}"), new Seat(SeatRole.Member, null) }));
    }

    [Fact]
    public async Task The_example_answers_what_stands_below_it()
    {
        var output = new ArrayBufferWriter<byte>();

        // README begins
        var schema = SchemaBuilder.Build([new SourceText("""
            type Query { forum(slug: String!, asOf: String): Forum }
            type Forum { name: String!  seats: [Seat!]! }
            type Seat { role: SeatRole!  holder: String }
            enum SeatRole { CHAIR MEMBER }
            """, "forum.graphql")]).Schema!;

        var bindings = new Bindings<View>()
            .Enum<SeatRole>("SeatRole")
            .Query(query => query
                .Scope("forum", (AsOfArguments given, View view, CancellationToken _) => new ValueTask<View>(view with { Day = given.AsOf ?? view.Day }))
                .Answers("forum", (ForumArguments given, View view, CancellationToken _) => view.ForumAsync(given.Slug)))
            .Object<Forum>("Forum", forum => forum
                .Property("name", f => f.Name)
                .Reads("seats", (fora, view, cancel) => view.SeatsOfAsync(fora, cancel)))
            .Object<Seat>("Seat", seat => seat
                .Property("role", s => s.Role)
                .Property("holder", s => s.Holder));

        var engine = new GraphQLEngine<View>(schema, bindings);

        using var response = await engine.ExecuteAsync(
            new GraphQLRequest { Query = "{ forum(slug: \"nt\", asOf: \"2022-06-01\") { name seats { role holder } } }"u8.ToArray() },
            new View("i dag"),
            CancellationToken.None);
        response.WriteTo(output);
        // README ends

        Assert.Contains("    " + Encoding.UTF8.GetString(output.WrittenSpan) + "\n", await ReadMeAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_example_is_this_code() =>
        Assert.Contains($"```csharp\n{await ExampleAsync()}```", await ReadMeAsync(), StringComparison.Ordinal);

    private static async Task<string> ExampleAsync([CallerFilePath] string here = "")
    {
        var lines = await File.ReadAllLinesAsync(here);
        var example = lines.SkipWhile(line => !line.EndsWith("// README begins", StringComparison.Ordinal)).Skip(1).TakeWhile(line => !line.EndsWith("// README ends", StringComparison.Ordinal));
        return string.Concat(example.Select(line => (line.Length > 8 ? line[8..] : "") + "\n"));
    }

    private static Task<string> ReadMeAsync([CallerFilePath] string here = "") =>
        File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/GraphQL.Engine/README.md"));
}
