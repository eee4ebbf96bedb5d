using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Tests.Execution;

/// <summary>One resolver call for each reading field of the document, however many parents it has.</summary>
public sealed class SetAtATimeTests
{
    private const string Sdl = """
        type Query { fora: [Forum!]!  forum(slug: String!): Forum }
        type Forum { slug: String!  seats: [Seat!]! }
        type Seat { label: String!  holder: Person }
        type Person { name: String! }
        """;

    private sealed record Forum(string Slug, int Seats);

    private sealed record Seat(string Label, string? Holder);

    private sealed record Person(string Name);

    private sealed record ForumArguments(string Slug);

    private sealed class Calls
    {
        public List<string> Made { get; } = [];
    }

    private static GraphQLEngine<Calls> Engine() => Make.Engine<Calls>(Sdl, bindings => bindings
        .Query(query => query
            .Answers("fora", (calls, _) =>
            {
                calls.Made.Add("fora");
                return new ValueTask<IReadOnlyList<Forum>>([new("nt", 2), new("tom", 0), new("hospice-vangen", 1)]);
            })
            .Answers("forum", (ForumArguments arguments, Calls calls, CancellationToken _) => new ValueTask<Forum?>(arguments.Slug == "nt" ? new Forum("nt", 2) : null)))
        .Object<Forum>("Forum", forum => forum
            .Property("slug", parent => parent.Slug)
            .Reads("seats", (fora, calls, _) =>
            {
                calls.Made.Add($"seats of {string.Join(", ", fora.Select(parent => parent.Slug))}");
                return Make.Rows(fora.Select(parent => Enumerable.Range(1, parent.Seats).Select(n => new Seat($"{parent.Slug} {n}", n == 1 ? "Test Testesen" : null)).ToArray()));
            }))
        .Object<Seat>("Seat", seat => seat
            .Property("label", parent => parent.Label)
            .Reads("holder", (seats, calls, _) =>
            {
                calls.Made.Add($"holders of {seats.Count}");
                return Make.Rows(seats.Select(parent => parent.Holder is null ? null : new Person(parent.Holder)));
            }))
        .Object<Person>("Person", person => person.Property("name", parent => parent.Name)));

    [Fact]
    public async Task Every_reading_field_is_called_once_with_all_its_parents()
    {
        var calls = new Calls();

        var answer = await Engine().AskAsync(calls, "{ fora { slug seats { label holder { name } } } }");

        Assert.Equal("""{"data":{"fora":[{"slug":"nt","seats":[{"label":"nt 1","holder":{"name":"Test Testesen"}},{"label":"nt 2","holder":null}]},{"slug":"tom","seats":[]},{"slug":"hospice-vangen","seats":[{"label":"hospice-vangen 1","holder":{"name":"Test Testesen"}}]}]}}""", answer);
        Assert.Equal(["fora", "seats of nt, tom, hospice-vangen", "holders of 3"], calls.Made);
    }

    [Fact]
    public async Task A_null_object_is_null_and_nothing_below_it_is_called()
    {
        var calls = new Calls();

        var answer = await Engine().AskAsync(calls, """{ forum(slug: "ukendt") { seats { label } } }""");

        Assert.Equal("""{"data":{"forum":null}}""", answer);
        Assert.Empty(calls.Made);
    }
}
