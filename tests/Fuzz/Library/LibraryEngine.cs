using GraphQL.Engine;
using GraphQL.Engine.Binding;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace Fuzz.Library;

/// <summary>A small schema bound to C# as a product binds its own: records of arguments, enums, properties, reads for all parents, errors of every kind.</summary>
internal static class LibraryEngine
{
    private const string Sdl =
        """
        type Query {
          echo(int: Int, float: Float, text: String, truth: Boolean, id: ID, kind: Kind, any: Any): String
          strict(int: Int!, texts: [String!]!, kinds: [Kind!]! = [BOOK], grid: [[Int]], long: Int, exact: Float): [[String]!]
          find(by: Filter!, first: Int = 3): [Thing!]! @listSize(assumedSize: 5, slicingArguments: ["first"])
          choose(of: Choice!): Found
          anything(first: Int = 3): [Found] @listSize(assumedSize: 3, slicingArguments: ["first"])
          shelf(id: ID!): Shelf
          refused: String
          broken: [Shelf!]
          any(any: Any): Any
        }
        type Mutation { add(by: Filter!): Shelf! fail: Int! }
        type Subscription { ticks(to: Int!): Int! shelves(to: Int!): Shelf }
        interface Thing { id: ID! }
        type Book implements Thing { id: ID! title: String! kind: Kind! shelf: Shelf! }
        type Record implements Thing { id: ID! minutes: Float shelf: Shelf }
        type Shelf { number: Int! things(first: Int = 2): [Thing!]! @listSize(assumedSize: 2, slicingArguments: ["first"]) found: [Found!] next: Shelf! }
        union Found = Book | Record | Shelf
        enum Kind { BOOK LONG_PLAYER NOT_STATED }
        input Filter { text: String = "æ" kinds: [Kind!] least: Int = 0 not: Filter any: [Filter] }
        input Choice @oneOf { id: ID number: Int by: Filter }
        scalar Any
        directive @listSize(assumedSize: Int, slicingArguments: [String!]) on FIELD_DEFINITION
        """;

    public static Schema Schema { get; } = SchemaBuilder.Build([new SourceText(Sdl, "library.graphql")]).Schema!;

    public static GraphQLEngine<int> Make() => new(Schema, Bindings());

    private static Bindings<int> Bindings() => new Bindings<int>()
        .Enum<Kind>("Kind")
        .Abstract<IThing>("Thing")
        .Abstract<object>("Found")
        .Query(query => query
            .Answers("echo", (EchoArguments given, int _, CancellationToken _) => ValueTask.FromResult(given.ToString()))
            .Answers("strict", (StrictArguments given, int _, CancellationToken _) => ValueTask.FromResult(Strict(given)))
            .Answers("find", (FindArguments given, int _, CancellationToken _) => ValueTask.FromResult(Things(given.First)))
            .Answers("choose", (ChooseArguments given, int _, CancellationToken _) => ValueTask.FromResult(Chosen(given.Of)))
            .Answers("anything", (FirstArguments given, int _, CancellationToken _) => ValueTask.FromResult<IReadOnlyList<object?>?>([.. Things(given.First), new Shelf(2), null]))
            .Scope("shelf", (IdArguments given, int scope, CancellationToken _) => given.Id == "nowhere" ? throw new FieldException("There is no such place.", "NOWHERE") : new ValueTask<int>(scope + given.Id.Length))
            .Answers("shelf", (int scope, CancellationToken _) => ValueTask.FromResult(scope == 0 ? null : new Shelf(scope)))
            .Answers<int, string?>("refused", (_, _) => throw new FieldException("The day is not covered.", "NOT_COVERED"))
            .Answers<int, IReadOnlyList<Shelf>?>("broken", (_, _) => throw new InvalidOperationException("secret of the house"))
            .Answers("any", (AnyArguments given, int _, CancellationToken _) => ValueTask.FromResult(given.Any)))
        .Mutation(mutation => mutation
            .Answers("add", (AddArguments given, int _, CancellationToken _) => ValueTask.FromResult(new Shelf(given.By.Least ?? 0)))
            .Answers<int, int>("fail", (_, _) => throw new FieldException("Nothing was added.")))
        .Subscription(subscription => subscription
            .Streams<int, TicksArguments, int, int>("ticks", (given, _, _) => Enumerable.Range(1, Math.Clamp(given.To, 0, 3)).ToAsyncEnumerable(), (tick, _, _, _) => ValueTask.FromResult(tick), tick => $"t{tick}")
            .Streams<int, TicksArguments, int, Shelf?>("shelves", (given, _, _) => Enumerable.Range(1, Math.Clamp(given.To, 0, 3)).ToAsyncEnumerable(), (tick, _, _, _) => ValueTask.FromResult(tick == 2 ? null : new Shelf(tick))))
        .Object<Book>("Book", book => book
            .Property("id", row => row.Id)
            .Property("title", row => row.Title!)
            .Property("kind", row => row.Kind)
            .Reads("shelf", (rows, _, _) => Each(rows, row => new Shelf(row.Id.Length))))
        .Object<Record>("Record", record => record
            .Property("id", row => row.Id)
            .Property("minutes", row => row.Minutes)
            .Reads("shelf", (rows, _, _) => Each<Record, FieldResult<Shelf?>>(rows, row => row.Minutes is null ? FieldResult.Error("Not on a shelf.") : FieldResult.Of<Shelf?>(null))))
        .Object<Shelf>("Shelf", shelf => shelf
            .Property("number", row => row.Number)
            .Reads("things", (IReadOnlyList<Shelf> rows, FirstArguments given, int _, CancellationToken _) => Each(rows, _ => Things(given.First)))
            .Reads<IReadOnlyList<object>?>("found", (rows, _, _) => Each<Shelf, IReadOnlyList<object>?>(rows, row => row.Number % 2 == 0 ? null : [row, .. Things(1)]))
            .Property("next", row => row.Number > 1_000_000 ? null! : new Shelf(row.Number + 1)));

    private static IReadOnlyList<IReadOnlyList<string?>>? Strict(StrictArguments given) => given.Grid is null ? null : [.. given.Texts.Select(text => (IReadOnlyList<string?>)[text, null])];

    /// <summary>No more than a few, however many are asked for, and among them one without a title where there must be one.</summary>
    private static IReadOnlyList<IThing> Things(int? first) =>
        [.. Enumerable.Range(0, Math.Clamp(first ?? 3, 0, 6)).Select(IThing (i) => i % 3 == 1 ? new Record($"r{i}", i == 1 ? null : 1.5) : new Book($"b{i}", i == 3 ? null : "Æ \u2028 😀 \"", (Kind)(i % 3)))];

    private static object? Chosen(ChoiceInput choice) => choice.Id is { } id ? new Book(id, id, Kind.Book) : choice.Number is { } number ? new Shelf(number) : choice.By is null ? null : new Record("r", double.NaN);

    private static ValueTask<IReadOnlyList<TValue>> Each<TRow, TValue>(IReadOnlyList<TRow> rows, Func<TRow, TValue> make) => new([.. rows.Select(make)]);

    private sealed record AnyArguments(System.Text.Json.JsonElement? Any);

    private sealed record AddArguments(FilterInput By);
}
