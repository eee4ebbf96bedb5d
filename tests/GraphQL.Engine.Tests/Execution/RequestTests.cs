using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Tests.Execution;

/// <summary>Requests that are refused, prepared documents, cancellation (§6.1, §7.1.2).</summary>
public sealed class RequestTests
{
    private const string Sdl = "type Query { a: Int  b: Int } type Subscription { a: Int }";

    private static GraphQLEngine<CancellationTokenSource> Engine(EngineOptions? options = null) => Make.Engine<CancellationTokenSource>(
        Sdl,
        bindings => bindings.Query(query => query
            .Answers("a", (cancelling, cancel) =>
            {
                cancelling.Cancel();
                return new ValueTask<int>(cancel.IsCancellationRequested ? 1 : 0);
            })
            .Property("b", _ => 2)),
        options);

    private static async Task<string> AskAsync(string query, string? variables = null, string? operationName = null)
    {
        using var never = new CancellationTokenSource();
        return await Engine().AskAsync(never, query, variables, operationName);
    }

    [Fact]
    public async Task A_document_that_does_not_parse_has_no_data() => Assert.StartsWith("""{"errors":[{"message":"Syntax Error: """, await AskAsync("{ a"), StringComparison.Ordinal);

    [Fact]
    public async Task A_document_that_is_not_valid_has_no_data_and_names_the_rule()
    {
        var answer = await AskAsync("{ c }");

        Assert.StartsWith("{\"errors\":[{\"message\":\"Cannot query field \\\"c\\\" on type \\\"Query\\\"", answer, StringComparison.Ordinal);
        Assert.EndsWith(""","extensions":{"rule":"FieldsOnCorrectType"}}]}""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_operations_the_one_named_runs() => Assert.Equal("""{"data":{"b":2}}""", await AskAsync("query A { a } query B { b }", operationName: "B"));

    [Fact]
    public async Task Of_several_operations_one_must_be_named() =>
        Assert.Equal("""{"errors":[{"message":"The document has several operations and the request names none: give operationName (§6.1).","extensions":{"code":"OPERATION_NOT_NAMED"}}]}""", await AskAsync("query A { a } query B { b }"));

    [Fact]
    public async Task An_operation_that_is_not_there_cannot_run() =>
        Assert.Equal("""{"errors":[{"message":"The document has no operation named \"C\" (§6.1).","extensions":{"code":"OPERATION_NOT_FOUND"}}]}""", await AskAsync("query A { a }", operationName: "C"));

    [Fact]
    public async Task A_long_name_of_an_operation_is_cut_in_the_message() =>
        Assert.StartsWith($"{{\"errors\":[{{\"message\":\"The document has no operation named \\\"{new string('C', 100)}…\\\" (§6.1).", await AskAsync("query A { a }", operationName: new string('C', 100_000)), StringComparison.Ordinal);

    [Fact]
    public async Task Variables_that_do_not_fit_have_no_data() =>
        Assert.Equal(
            """{"errors":[{"message":"Variable \"$no\" of required type \"Boolean!\" was not provided. (§6.1.2)","locations":[{"line":1,"column":7}]}]}""",
            await AskAsync("query($no: Boolean!) { b @skip(if: $no) }"));

    [Fact]
    public async Task A_subscription_is_valid_but_not_served_here() =>
        Assert.Equal("""{"errors":[{"message":"Subscriptions are not served here: ask again with a query (§6.2.3).","extensions":{"code":"SUBSCRIPTION_NOT_SERVED"}}]}""", await AskAsync("subscription { a }"));

    [Fact]
    public async Task A_cancelled_request_ends_before_the_next_field()
    {
        using var cancelling = new CancellationTokenSource();

        await Assert.ThrowsAsync<OperationCanceledException>(async () => await Engine().ExecuteAsync(Make.Request("{ a b }"), cancelling, cancelling.Token));
    }

    [Fact]
    public async Task A_request_without_a_cancelled_token_runs_on()
    {
        using var cancelling = new CancellationTokenSource();

        Assert.Equal("""{"data":{"a":0,"b":2}}""", await Engine().AskAsync(cancelling, "{ a b }"));
    }

    [Fact]
    public async Task A_disposed_answer_cannot_be_written()
    {
        using var never = new CancellationTokenSource();
        var response = await Engine().ExecuteAsync(Make.Request("{ b }"), never, CancellationToken.None);
        response.Dispose();
        response.Dispose();

        Assert.Throws<ObjectDisposedException>(response.Text);
    }

    [Fact]
    public void The_same_bytes_are_prepared_once()
    {
        var engine = Engine();

        Assert.Same(engine.Prepare("{ b }"u8.ToArray()), engine.Prepare("{ b }"u8.ToArray()));
        Assert.NotSame(engine.Prepare("{ b }"u8.ToArray()), engine.Prepare("{ b  }"u8.ToArray()));
    }

    [Fact]
    public void Invalid_documents_are_not_kept()
    {
        var engine = Engine();

        Assert.NotSame(engine.Prepare("{ c }"u8.ToArray()), engine.Prepare("{ c }"u8.ToArray()));
    }

    [Fact]
    public void Documents_not_asked_for_lately_are_dropped()
    {
        var engine = Engine(new EngineOptions { CachedDocuments = 2 });
        var kept = engine.Prepare("{ b }"u8.ToArray());
        var dropped = engine.Prepare("{ a }"u8.ToArray());
        for (var n = 0; n < 4; n++)
        {
            engine.Prepare(Make.Request($"{{ b{n}: b }}").Query);
            Assert.Same(kept, engine.Prepare("{ b }"u8.ToArray()));
        }

        Assert.NotSame(dropped, engine.Prepare("{ a }"u8.ToArray()));
    }

    [Fact]
    public void Bytes_changed_by_the_caller_afterwards_do_not_change_the_document()
    {
        var engine = Engine();
        var bytes = "{ b }"u8.ToArray();
        var prepared = engine.Prepare(bytes);
        bytes[2] = (byte)'a';

        Assert.Equal("{ b }"u8.ToArray(), prepared.Document!.Source.Utf8.ToArray());
    }
}
