using System.Text;
using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Tests.Execution;

/// <summary>Top-level fields of a mutation run one after the other, each with its whole tree (§6.2.2).</summary>
public sealed class MutationTests
{
    private const string Sdl = """
        type Query { count: Int! }
        type Mutation { add(number: Int!): Counter!  tryAdd(number: Int!): Counter }
        type Counter { count: Int!  countAgain: Int! }
        """;

    private sealed class State
    {
        public int Count { get; set; }

        public List<string> Calls { get; } = [];
    }

    private sealed record AddArguments(int Number);

    private static ValueTask<State> Add(AddArguments arguments, State state, CancellationToken cancel)
    {
        if (arguments.Number < 0)
            throw new FieldException("Kun positive tal.");
        state.Count += arguments.Number;
        state.Calls.Add($"add {arguments.Number}");
        return new(state);
    }

    private static readonly GraphQLEngine<State> Engine = Make.Engine<State>(Sdl, bindings => bindings
        .Query(query => query.Answers("count", (state, _) => new ValueTask<int>(state.Count)))
        .Mutation(mutation => mutation
            .Answers("add", (Func<AddArguments, State, CancellationToken, ValueTask<State>>)Add)
            .Answers("tryAdd", (Func<AddArguments, State, CancellationToken, ValueTask<State>>)Add))
        .Object<State>("Counter", counter => counter
            .Property("count", state => state.Count)
            .Reads("countAgain", (states, scope, _) =>
            {
                scope.Calls.Add($"read {scope.Count}");
                return Make.Rows(states.Select(state => state.Count));
            })));

    [Fact]
    public async Task Each_field_sees_the_state_after_its_own_change()
    {
        var state = new State();

        var answer = await Engine.AskAsync(state, "mutation { a: add(number: 1) { count countAgain } b: add(number: 10) { count countAgain } c: add(number: 100) { countAgain } }");

        Assert.Equal("""{"data":{"a":{"count":1,"countAgain":1},"b":{"count":11,"countAgain":11},"c":{"countAgain":111}}}""", answer);
        Assert.Equal(["add 1", "read 1", "add 10", "read 11", "add 100", "read 111"], state.Calls);
    }

    [Fact]
    public async Task A_field_that_fails_where_null_may_be_leaves_the_others_to_run() =>
        Assert.Equal(
            Make.Answer("""{"a":null,"b":{"count":1}}""", Make.Error("Kun positive tal.", """["a"]""", 12)),
            await Engine.AskAsync(new State(), "mutation { a: tryAdd(number: -1) { count } b: tryAdd(number: 1) { count } }"));

    [Fact]
    public async Task After_a_failure_that_nulls_the_answer_nothing_more_is_changed()
    {
        var state = new State();

        var answer = await Engine.AskAsync(state, "mutation { a: add(number: -1) { count } b: add(number: 1) { count } }");

        Assert.Equal(Make.Answer("null", Make.Error("Kun positive tal.", """["a"]""", 12)), answer);
        Assert.Empty(state.Calls);
    }

    [Fact]
    public async Task A_request_that_may_only_query_changes_nothing()
    {
        var state = new State();
        var request = new GraphQLRequest { Query = Encoding.UTF8.GetBytes("mutation { add(number: 1) { count } }"), QueriesOnly = true };

        using var response = await Engine.ExecuteAsync(request, state, CancellationToken.None);

        Assert.False(response.HasData);
        Assert.Equal("""{"errors":[{"message":"This request may run queries only, the operation is a mutation: send it with POST.","extensions":{"code":"QUERIES_ONLY"}}]}""", response.Text());
        Assert.Empty(state.Calls);
    }
}
