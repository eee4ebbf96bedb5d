using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Tests.Execution;

/// <summary>Arguments arrive in the resolver's own record, by the names of its constructor.</summary>
public sealed class ArgumentTests
{
    private const string Sdl = """
        type Query {
          one(slug: String!, first: Int, ratio: Float, isOpen: Boolean = true, id: ID): String!
          list(slugs: [String!]!, roles: [SeatRole]): String!
          search(filter: Filter!): String!
          choose(by: By!): String!
        }
        enum SeatRole { CHAIR VICE_CHAIR }
        input Filter { text: String  role: SeatRole = CHAIR  and: [Filter!]  page: Page! }
        input Page { first: Int! = 20  after: ID }
        input By @oneOf { slug: String  number: Int }
        """;

    private enum SeatRole
    {
        Chair,
        ViceChair,
    }

    private sealed record OneArguments(string Slug, int? First, double? Ratio, bool? IsOpen, string? Id);

    private sealed record ListArguments(IReadOnlyList<string> Slugs, SeatRole?[]? Roles);

    private sealed record SearchArguments(Filter Filter);

    private sealed record Filter(string? Text, SeatRole? Role, IReadOnlyList<Filter>? And, Page Page)
    {
        public override string ToString() => $"({Text ?? "-"} {Role} {Page} [{string.Concat((And ?? []).Select(filter => filter.ToString()))}])";
    }

    private sealed record Page(long First, string? After = "start")
    {
        public override string ToString() => $"{First}/{After ?? "null"}";
    }

    private sealed record ChooseArguments(By By);

    private sealed record By(string? Slug, int? Number);

    private static readonly GraphQLEngine<int> Engine = Make.Engine<int>(Sdl, bindings => bindings
        .Enum<SeatRole>("SeatRole")
        .Query(query => query
            .Property("one", (Root _, OneArguments given) => given.ToString())
            .Property("list", (Root _, ListArguments given) => $"{string.Join('+', given.Slugs)} {string.Join('+', (given.Roles ?? []).Select(role => role?.ToString() ?? "null"))}")
            .Property("search", (Root _, SearchArguments given) => given.Filter.ToString())
            .Property("choose", (Root _, ChooseArguments given) => given.By.ToString())));

    private static async Task<string> AskAsync(string field, string? declared = null, string? variables = null)
    {
        var answer = await Engine.AskAsync(0, $"query{declared} {{ a: {field} }}", variables);
        return answer.StartsWith("""{"data":{"a":""", StringComparison.Ordinal) ? answer["""{"data":{"a":""".Length..^3].Trim('"') : answer;
    }

    [Fact]
    public async Task All_given() =>
        Assert.Equal("OneArguments { Slug = nt, First = 2, Ratio = 1, IsOpen = False, Id = 7 }", await AskAsync("""one(slug: "nt", first: 2, ratio: 1, isOpen: false, id: 7)"""));

    [Fact]
    public async Task What_is_not_given_is_null_or_its_default() =>
        Assert.Equal("OneArguments { Slug = nt, First = , Ratio = , IsOpen = True, Id =  }", await AskAsync("""one(slug: "nt")"""));

    [Fact]
    public async Task A_null_given_is_null_in_spite_of_the_default() =>
        Assert.Equal("OneArguments { Slug = nt, First = , Ratio = , IsOpen = , Id =  }", await AskAsync("""one(slug: "nt", isOpen: null)"""));

    [Fact]
    public async Task A_variable_that_is_not_given_leaves_the_default() =>
        Assert.Equal("OneArguments { Slug = nt, First = 3, Ratio = , IsOpen = True, Id =  }", await AskAsync("""one(slug: "nt", isOpen: $open, first: $n)""", "($open: Boolean, $n: Int)", """{"n": 3}"""));

    [Fact]
    public async Task Lists_and_enums() =>
        Assert.Equal("a+b ViceChair+null+Chair", await AskAsync("""list(slugs: ["a", "b"], roles: [VICE_CHAIR, null, CHAIR])"""));

    [Fact]
    public async Task A_single_value_is_a_list_of_one() =>
        Assert.Equal("a Chair", await AskAsync("list(slugs: $slugs, roles: CHAIR)", "($slugs: [String!]!)", """{"slugs": "a"}"""));

    [Fact]
    public async Task Input_objects_become_records_and_keep_their_defaults() =>
        Assert.Equal("(x Chair 20/start [(- ViceChair 5/null [])])", await AskAsync("""search(filter: {text: "x", page: {}, and: [{role: VICE_CHAIR, page: {first: 5, after: null}}]})"""));

    [Fact]
    public async Task Input_objects_from_variables() =>
        Assert.Equal("(x ViceChair 9/y [])", await AskAsync("search(filter: $f)", "($f: Filter!)", """{"f": {"text": "x", "role": "VICE_CHAIR", "page": {"first": 9, "after": "y"}}}"""));

    [Fact]
    public async Task Exactly_one_of_a_one_of() =>
        Assert.Equal("By { Slug = , Number = 3 }", await AskAsync("choose(by: {number: $n})", "($n: Int!)", """{"n": 3}"""));

    [Fact]
    public async Task A_one_of_variable_with_two_fields_is_refused_before_anything_runs() =>
        Assert.StartsWith("""{"errors":[{"message":"Variable \"$by\" got invalid value""", await AskAsync("choose(by: $by)", "($by: By!)", """{"by": {"slug": "a", "number": 1}}"""), StringComparison.Ordinal);

    [Fact]
    public async Task A_null_variable_in_a_non_null_argument_with_default_is_an_error_of_the_field()
    {
        var engine = Make.Engine<int>("type Query { a(n: Int! = 1): Int }", bindings => bindings.Query(query => query.Property("a", (Root _, NumberArguments given) => given.N)));

        Assert.Equal(
            Make.Answer("""{"a":null}""", Make.Error("""Argument \"n\" of non-null type \"Int!\" must not be null. (§6.4.1)""", """["a"]""", 27)),
            await engine.AskAsync(0, "query($n: Int = 2) { a(n: $n) }", """{"n": null}"""));
        Assert.Equal("""{"data":{"a":2}}""", await engine.AskAsync(0, "query($n: Int = 2) { a(n: $n) }"));
    }

    private sealed record NumberArguments(int N);
}
