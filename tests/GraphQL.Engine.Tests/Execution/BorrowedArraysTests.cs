using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Tests.Execution;

/// <summary>
/// Columns live in arrays from the pool that all requests share. One given back twice would be lent to two requests, and the one would read what
/// the other wrote; so requests that fail and requests that are cancelled run beside others, and each answer must hold its own values only.
/// </summary>
public sealed class BorrowedArraysTests
{
    private const string Sdl = """
        type Query { items: [Item]! }
        interface Named { label: String! }
        type Item implements Named { label: String! odd: String! broken: Int stop: String nested: [[Int!]]! peers: [Item]! named: [Named] }
        type Other implements Named { label: String! }
        """;

    private const string Whole = "{ items { label nested peers { label odd } named { __typename label } } }";
    private const string Failing = "{ items { label odd broken peers { broken odd named { label } } } }";
    private const string Cancelled = "{ items { label peers { label } stop nested named { label } } }";

    private sealed record Ask(int Tag, CancellationTokenSource Stop);

    private sealed record Item(int Tag, int Number);

    private sealed record Other(int Tag);

    [Fact]
    public async Task Requests_that_fail_or_are_cancelled_leave_the_others_alone()
    {
        var engine = Engine();
        var expected = new Dictionary<(string Query, int Tag), string>();
        foreach (var query in new[] { Whole, Failing })
        {
            for (var tag = 0; tag < 8; tag++)
                expected[(query, tag)] = await AnswerAsync(engine, query, tag);
        }

        await Parallel.ForAsync(0, 1_000, async (number, _) =>
        {
            var tag = number % 8;
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AnswerAsync(engine, Cancelled, tag));
            Assert.Equal(expected[(Whole, tag)], await AnswerAsync(engine, Whole, tag));
            Assert.Equal(expected[(Failing, tag)], await AnswerAsync(engine, Failing, tag));
        });
    }

    private static async Task<string> AnswerAsync(GraphQLEngine<Ask> engine, string query, int tag)
    {
        using var stop = new CancellationTokenSource();
        using var response = await engine.ExecuteAsync(Make.Request(query), new Ask(tag, stop), stop.Token);
        await Task.Yield();
        return response.Text();
    }

    private static GraphQLEngine<Ask> Engine() => Make.Engine<Ask>(Sdl, bindings => bindings
        .Abstract<object>("Named")
        .Query(query => query.Reads("items", (roots, ask, _) => Make.Rows(roots.Select(_ => Items(ask.Tag)))))
        .Object<Other>("Other", other => other.Property("label", it => $"other {it.Tag}"))
        .Object<Item>("Item", item => item
            .Property("label", it => $"{it.Tag}-{it.Number}")
            .Property("odd", it => it.Number % 3 == 0 ? null! : $"odd {it.Tag}")
            .Property("nested", it => new[] { new[] { it.Tag, it.Number }, [it.Tag] })
            .Reads("broken", (items, ask, _) => ask.Tag % 2 == 0 ? throw new FieldException("broken", "BROKEN") : Make.Rows(items.Select(it => it.Tag)))
            .Reads("peers", (items, ask, _) => Make.Rows(items.Select(_ => Items(ask.Tag))))
            .Reads("named", (items, ask, _) => Make.Rows(items.Select(it => new object[] { it, new Other(ask.Tag) })))
            .Reads("stop", (items, ask, cancel) =>
            {
                ask.Stop.Cancel();
                cancel.ThrowIfCancellationRequested();
                return Make.Rows(items.Select(_ => "too late"));
            })));

    private static Item[] Items(int tag) => [.. Enumerable.Range(0, 9).Select(number => new Item(tag, number))];
}
