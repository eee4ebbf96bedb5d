using System.Runtime.CompilerServices;
using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Tests.Execution;

/// <summary>A subscription answers once for each event of its stream, each with a scope of its own (§6.2.3).</summary>
public sealed class SubscriptionTests
{
    private const string Sdl = """
        type Query { zero: Int! }
        type Subscription { count(to: Int!, bad: Int): Step!  refused: Int }
        type Step { number: Int!  scope: Int! }
        """;

    private sealed record CountArguments(int To, int? Bad);

    private sealed class Scope(int number) : IAsyncDisposable
    {
        public int Number { get; } = number;

        public bool IsDisposed { get; private set; }

        public ValueTask DisposeAsync()
        {
            IsDisposed = true;
            return default;
        }
    }

    private static readonly GraphQLEngine<Scope> Engine = Make.Engine<Scope>(Sdl, bindings => bindings
        .Query(query => query.Answers("zero", (Scope _, CancellationToken _) => new ValueTask<int>(0)))
        .Subscription(subscription => subscription
            .Streams<Scope, CountArguments, int, int>("count", CountAsync, (number, arguments, _, _) => number == arguments.Bad ? throw new FieldException("Det tal går ikke.", "BAD") : new(number), number => $"n{number}")
            .Streams<Scope, NoArguments, int, int>("refused", (_, _, _) => throw new FieldException("Intet at høre.", "NOTHING"), (number, _, _, _) => new(number)))
        .Object<int>("Step", step => step
            .Property("number", number => number)
            .Property<NoArguments, int>("scope", (_, _, scope) => scope.Number)));

    [Fact]
    public async Task Each_event_has_an_answer_an_id_and_a_scope_of_its_own()
    {
        var (answers, scopes) = await ReadAsync("subscription { count(to: 2) { number scope } }");

        Assert.Equal(
        [
            ("n1", """{"data":{"count":{"number":1,"scope":2}}}"""),
            ("n2", """{"data":{"count":{"number":2,"scope":3}}}"""),
        ], answers);
        Assert.All(scopes, scope => Assert.True(scope.IsDisposed));
    }

    [Fact]
    public async Task An_event_that_cannot_be_answered_does_not_end_the_stream()
    {
        var (answers, _) = await ReadAsync("subscription { count(to: 3, bad: 2) { number } }");

        Assert.Equal(3, answers.Count);
        Assert.Equal(Make.Answer("null", Make.Error("Det tal går ikke.", """["count"]""", 16, "BAD")), answers[1].Text);
    }

    [Theory]
    [InlineData("subscription { refused }", """{"errors":[{"message":"Intet at høre.","locations":[{"line":1,"column":16}],"path":["refused"],"extensions":{"code":"NOTHING"}}]}""")]
    [InlineData("subscription { a: refused }", """{"errors":[{"message":"Intet at høre.","locations":[{"line":1,"column":16}],"path":["a"],"extensions":{"code":"NOTHING"}}]}""")]
    public async Task A_stream_that_does_not_open_is_told_and_ends(string document, string told) =>
        Assert.Equal((null, told), Assert.Single((await ReadAsync(document)).Answers));

    [Theory]
    [InlineData("{ zero }", """{"data":{"zero":0}}""")]
    [InlineData("subscription { count(to: 1) { number } again: refused }", "must select only one top level field")]
    [InlineData("subscription {", "Syntax Error")]
    public async Task What_is_no_stream_answers_once(string document, string told) =>
        Assert.Contains(told, Assert.Single((await ReadAsync(document)).Answers).Text);

    [Fact]
    public async Task Cancelling_ends_it()
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var next in Engine.SubscribeAsync(Make.Request("subscription { count(to: 1000000) { number } }"), _ => new(new Scope(1)), stop.Token))
            {
                next.Response.Dispose();
                await stop.CancelAsync();
            }
        });
    }

    [Fact]
    public void A_field_of_subscriptions_without_a_stream_is_told_when_the_engine_is_made()
    {
        var fault = Assert.Throws<SchemaBindingException>(() => Make.Engine<Scope>("type Query { a: Int } type Subscription { b: Int }", bindings => bindings
            .Query(query => query.Answers("a", (Scope _, CancellationToken _) => new ValueTask<int>(0)))
            .Subscription(subscription => subscription.Answers("b", (Scope _, CancellationToken _) => new ValueTask<int>(0)))));

        Assert.Contains("Subscription.b is a field of subscriptions and has no stream.", fault.Message);
    }

    private static async IAsyncEnumerable<int> CountAsync(CountArguments arguments, Scope scope, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (var number = 1; number <= arguments.To; number++)
        {
            Assert.False(scope.IsDisposed);
            cancel.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return number;
        }
    }

    private static async Task<(IReadOnlyList<(string? Id, string Text)> Answers, IReadOnlyList<Scope> Scopes)> ReadAsync(string document)
    {
        var scopes = new List<Scope>();
        var answers = new List<(string?, string)>();
        await foreach (var next in Engine.SubscribeAsync(Make.Request(document), Begin, CancellationToken.None))
        {
            using var response = next.Response;
            answers.Add((next.Id, response.Text()));
        }

        return (answers, scopes);

        ValueTask<Scope> Begin(CancellationToken cancel)
        {
            scopes.Add(new Scope(scopes.Count + 1));
            return new(scopes[^1]);
        }
    }
}
