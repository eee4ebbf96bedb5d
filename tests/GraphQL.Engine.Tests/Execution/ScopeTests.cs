using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Tests.Execution;

/// <summary>The scope is inherited down the tree, and a field may set another for its subtree.</summary>
public sealed class ScopeTests
{
    private const string Sdl = """
        type Query { forum(slug: String!, asOf: String): Forum  fora(asOf: String): [Forum!]! }
        type Forum { slug: String!  day: String!  seats: [Seat!]!  history(asOf: String): [Seat!]! }
        type Seat { label: String!  day: String! }
        """;

    private sealed record Scope(string Day, List<string> Calls);

    private sealed record Forum(string Slug);

    private sealed record Seat(string Label);

    private sealed record AsOfArguments(string? AsOf);

    private static ValueTask<Scope> OnDay(AsOfArguments arguments, Scope scope, CancellationToken cancel) => arguments.AsOf switch
    {
        null => new(scope),
        "2018-12-31" => throw new FieldException("Kendt fra 2019-01-01.", "NOT_COVERED"),
        _ => new(scope with { Day = arguments.AsOf }),
    };

    private sealed record ForumArguments(string Slug);

    private static readonly GraphQLEngine<Scope> Engine = Make.Engine<Scope>(Sdl, bindings => bindings
        .Query(query => query
            .Scope<AsOfArguments>("forum", OnDay)
            .Answers("forum", (ForumArguments arguments, Scope scope, CancellationToken _) => new ValueTask<Forum>(new Forum($"{arguments.Slug} {scope.Day}")))
            .Scope<AsOfArguments>("fora", OnDay)
            .Answers("fora", (_, _) => new ValueTask<Forum[]>([new Forum("nt"), new Forum("tom")])))
        .Object<Forum>("Forum", forum => forum
            .Property("slug", parent => parent.Slug)
            .Property("day", (Forum _, NoArguments _, Scope scope) => scope.Day)
            .Reads("seats", (fora, scope, _) =>
            {
                scope.Calls.Add($"seats of {fora.Count} on {scope.Day}");
                return Make.Rows(fora.Select(parent => new[] { new Seat($"{parent.Slug} 1") }));
            })
            .Scope<AsOfArguments>("history", OnDay)
            .Property("history", parent => new[] { new Seat(parent.Slug) }))
        .Object<Seat>("Seat", seat => seat
            .Property("label", parent => parent.Label)
            .Reads("day", (seats, scope, _) => Make.Rows(seats.Select(_ => scope.Day)))));

    private static Task<string> AskAsync(string query) => Engine.AskAsync(new Scope("i dag", []), query);

    [Fact]
    public async Task The_scope_of_the_request_is_that_of_all_fields_that_set_none() =>
        Assert.Equal(
            """{"data":{"forum":{"slug":"nt i dag","day":"i dag","seats":[{"day":"i dag"}]}}}""",
            await AskAsync("""{ forum(slug: "nt") { slug day seats { day } } }"""));

    [Fact]
    public async Task A_field_sets_the_scope_of_its_own_resolver_and_of_its_whole_subtree() =>
        Assert.Equal(
            """{"data":{"forum":{"slug":"nt 2022-04-01","day":"2022-04-01","seats":[{"day":"2022-04-01"}]}}}""",
            await AskAsync("""{ forum(slug: "nt", asOf: "2022-04-01") { slug day seats { day } } }"""));

    [Fact]
    public async Task Two_days_in_one_document_do_not_disturb_each_other()
    {
        var calls = new List<string>();

        var answer = await Engine.AskAsync(new Scope("i dag", calls), """{ before: fora(asOf: "2022-03-31") { seats { day } } after: fora(asOf: "2022-04-01") { seats { day } } now: fora { day } }""");

        Assert.Equal(
            """{"data":{"before":[{"seats":[{"day":"2022-03-31"}]},{"seats":[{"day":"2022-03-31"}]}],"after":[{"seats":[{"day":"2022-04-01"}]},{"seats":[{"day":"2022-04-01"}]}],"now":[{"day":"i dag"},{"day":"i dag"}]}}""",
            answer);
        Assert.Equal(["seats of 2 on 2022-03-31", "seats of 2 on 2022-04-01"], calls);
    }

    [Fact]
    public async Task A_scope_set_further_down_holds_for_what_is_below_it_and_not_beside_it() =>
        Assert.Equal(
            """{"data":{"forum":{"history":[{"day":"2020-09-04"}],"seats":[{"day":"2022-04-01"}]}}}""",
            await AskAsync("""{ forum(slug: "nt", asOf: "2022-04-01") { history(asOf: "2020-09-04") { day } seats { day } } }"""));

    [Fact]
    public async Task A_scope_that_cannot_be_derived_is_an_error_of_its_field_alone() =>
        Assert.Equal(
            Make.Answer(
                """{"before":null,"forum":{"day":"i dag"}}""",
                Make.Error("Kendt fra 2019-01-01.", """["before"]""", 3, "NOT_COVERED")),
            await AskAsync("""{ before: forum(slug: "nt", asOf: "2018-12-31") { day } forum(slug: "nt") { day } }"""));
}
