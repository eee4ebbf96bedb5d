using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Tests.Execution;

/// <summary>The cost is known from plan and variables, and a refusal calls nothing.</summary>
public sealed class CostTests
{
    private const string Sdl = """
        directive @listSize(assumedSize: Int, slicingArguments: [String!]) on FIELD_DEFINITION
        type Query {
          forum: Forum
          fora(first: Int, after: String): ForumConnection! @listSize(slicingArguments: ["first"], assumedSize: 50)
          pages(first: Int = 3): [Forum!]! @listSize(slicingArguments: ["first"])
          undeclared: [Forum!]!
          nodes: [Node!]! @listSize(assumedSize: 2)
          table: [[Forum!]!]! @listSize(assumedSize: 3)
        }
        type ForumConnection { edges: [ForumEdge!]!  totalCount: Int! }
        type ForumEdge { node: Forum! }
        type Forum implements Node { id: ID!  name: String!  seats: [Seat!]! @listSize(assumedSize: 15) }
        type Seat implements Node { id: ID!  holder: String }
        interface Node { id: ID! }
        """;

    private sealed record FirstArguments(int? First = null, string? After = null);

    private sealed record PageArguments(int? First);

    private sealed record Forum;

    private sealed record Seat;

    private static GraphQLEngine<List<string>> Engine(int maxCost) => Make.Engine<List<string>>(
        Sdl,
        bindings => bindings
            .Abstract<object>("Node")
            .Query(query => query
                .Answers("forum", (calls, _) => Called(calls, new Forum()))
                .Answers("fora", (FirstArguments _, List<string> calls, CancellationToken _) => Called(calls, new[] { new Forum() }))
                .Answers("pages", (PageArguments _, List<string> calls, CancellationToken _) => Called(calls, new[] { new Forum() }))
                .Answers("undeclared", (calls, _) => Called(calls, new[] { new Forum() }))
                .Answers("nodes", (calls, _) => Called(calls, new object[] { new Forum() }))
                .Answers("table", (calls, _) => Called(calls, new[] { new[] { new Forum() } })))
            .Object<Forum[]>("ForumConnection", connection => connection
                .Property("edges", fora => fora)
                .Reads("totalCount", (pages, _, _) => Make.Rows(pages.Select(page => page.Length))))
            .Object<Forum>("ForumEdge", edge => edge.Property("node", forum => forum))
            .Object<Forum>("Forum", forum => forum
                .Property("id", _ => "f")
                .Property("name", _ => "navn")
                .Reads("seats", (fora, _, _) => Make.Rows(fora.Select(_ => new[] { new Seat() }))))
            .Object<Seat>("Seat", seat => seat
                .Property("id", _ => "s")
                .Reads("holder", (seats, _, _) => Make.Rows(seats.Select(_ => "Test Testesen")))),
        new EngineOptions { Limits = new EngineLimits { MaxCost = maxCost } });

    private static ValueTask<T> Called<T>(List<string> calls, T value)
    {
        calls.Add("called");
        return new(value);
    }

    [Theory]
    [InlineData("{ forum { id name } }", 1)]
    [InlineData("{ forum { seats { id } } }", 1 + 1)]
    [InlineData("{ forum { seats { holder } } }", 1 + 1 + 15)]
    [InlineData("{ a: forum { id } b: forum { id } }", 2)]
    [InlineData("{ undeclared { seats { holder } } }", 1 + (10 * (1 + 15)))]
    [InlineData("{ table { seats { id } } }", 1 + (3 * 10 * 1))]
    [InlineData("{ pages { seats { id } } }", 1 + 3)]
    [InlineData("{ pages(first: 7) { seats { id } } }", 1 + 7)]
    [InlineData("{ pages(first: 0) { seats { id } } }", 1)]
    [InlineData("{ fora { totalCount edges { node { seats { holder } } } } }", 1 + 1 + 1 + (50 * (1 + 1 + 15)))]
    [InlineData("{ fora(first: 5) { edges { node { name } } } }", 1 + 1 + (5 * 1))]
    [InlineData("{ nodes { id ... on Forum { seats { holder } } ... on Seat { holder } } }", 1 + (2 * (1 + 15)))]
    [InlineData("{ forum { seats { holder } } ... @skip(if: true) { undeclared { id } } }", 1 + 1 + 15)]
    public async Task The_cost_of_a_document_is_served_at_the_limit_and_refused_one_above(string query, int cost)
    {
        Assert.StartsWith("""{"data":""", await Engine(cost).AskAsync([], query), StringComparison.Ordinal);
        Assert.Equal(
            $$$"""{"errors":[{"message":"The operation costs {{{cost}}}, that is fields times the sizes of the lists they stand in; the limit MaxCost is {{{cost - 1}}}. Ask for shorter lists or fewer fields below them.","locations":[{"line":1,"column":1}],"extensions":{"code":"TOO_COSTLY"}}]}""",
            await Engine(cost - 1).AskAsync([], query));
    }

    [Fact]
    public async Task The_size_of_a_list_may_be_a_variable()
    {
        var engine = Engine(100);
        const string query = "query($n: Int) { pages(first: $n) { seats { id } } }";

        Assert.StartsWith("""{"data":""", await engine.AskAsync([], query, """{"n": 99}"""), StringComparison.Ordinal);
        Assert.Contains("costs 101,", await engine.AskAsync([], query, """{"n": 100}"""), StringComparison.Ordinal);
        Assert.StartsWith("""{"data":""", await engine.AskAsync([], query, """{"n": 99}"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_calls_nothing()
    {
        var calls = new List<string>();

        await Engine(1).AskAsync(calls, "{ forum { seats { id } } }");

        Assert.Empty(calls);
    }
}
