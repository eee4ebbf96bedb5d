using System.Text.Json;
using System.Text.Json.Nodes;
using Common;
using FsCheck;
using FsCheck.Fluent;
using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Tests.Execution;

/// <summary>Whatever tree and whatever nulls: level by level gives the same data as the specification's way, object by object.</summary>
public sealed class ExecutionOracleTests
{
    private const string Sdl = """
        type Query { tree: Tree }
        type Tree implements Node { a: Int  b: Int!  one: Tree  must: Tree!  some: [Tree]  all: [Tree!]  sure: [Tree!]!  nested: [[Tree!]]  any: Node  anyOf: [Node!] }
        type Leaf implements Node { b: Int! }
        interface Node { b: Int! }
        """;

    private const string Fields = "a b one must some all sure nested any anyOf";

    private interface INode
    {
        int? B { get; }
    }

    private sealed record Leaf(int? B) : INode;

    /// <summary>Small numbers decide what each field answers, so that shrinking finds small trees.</summary>
    private sealed record Tree(int Seed) : INode
    {
        public int? A => At(0) % 5 == 0 ? null : At(0);

        public int? B => At(1) % 17 == 0 ? null : At(1);

        public Tree? One => Child(2);

        public Tree? Must => At(3) % 19 == 0 ? null : new Tree(Mix(3));

        public Tree?[]? Some => Children(4);

        public Tree?[]? All => Children(5);

        public Tree?[]? Sure => Children(6);

        public Tree?[]?[]? Nested => At(7) % 7 == 0 ? null : [Children(8), Children(9)];

        public INode? Any => At(10) % 2 == 0 ? Child(10) : new Leaf(At(11) % 7 == 0 ? null : 1);

        public INode?[]? AnyOf => [Any ?? this, One ?? this, new Leaf(At(12) % 7 == 0 ? null : 2), Must];

        private int At(int n) => (int)(unchecked((uint)((Seed * 31) + n + 7) * 2_654_435_761) / 65_536 % 97);

        private Tree? Child(int n) => At(n) % 5 == 0 ? null : new Tree(Mix(n));

        private Tree?[]? Children(int n) => At(n) % 16 == 0 ? null : [.. Enumerable.Range(0, At(n) % 3).Select(i => At(n + (50 * i)) % 13 == 0 ? null : new Tree(Mix(n + (50 * i))))];

        private int Mix(int n) => unchecked((Seed * 31) + n + 1);
    }

    private static readonly GraphQLEngine<Tree> Engine = Make.Engine<Tree>(
        Sdl,
        bindings => bindings
            .Abstract<INode>("Node")
            .Query(query => query.Answers("tree", (scope, _) => new ValueTask<Tree>(scope)))
            .Object<Tree>("Tree", tree => tree
                .Property("a", parent => parent.A)
                .Reads("b", (parents, _, _) => Make.Rows(parents.Select(parent => new FieldResult<int>(parent.B ?? -1) is var result && parent.B is null ? FieldResult.Error("b") : result)))
                .Property("one", parent => parent.One)
                .Reads("must", (parents, _, _) => Make.Rows(parents.Select(parent => parent.Must)))
                .Reads("some", (parents, _, _) => Make.Rows(parents.Select(parent => parent.Some)))
                .Property("all", parent => parent.All)
                .Reads("sure", (parents, _, _) => Make.Rows(parents.Select(parent => parent.Sure)))
                .Reads("nested", (parents, _, _) => Make.Rows(parents.Select(parent => parent.Nested)))
                .Property("any", parent => parent.Any)
                .Reads("anyOf", (parents, _, _) => Make.Rows(parents.Select(parent => parent.AnyOf))))
            .Object<Leaf>("Leaf", leaf => leaf.Property("b", parent => parent.B ?? throw new FieldException("b"))),
        new EngineOptions { Limits = new EngineLimits { MaxCost = int.MaxValue, MaxTokens = int.MaxValue, MaxErrors = int.MaxValue } });

    [Fact]
    public void Data_is_what_the_specification_gives_object_by_object()
    {
        var trees = from seed in Gen.Choose(0, 1_000_000) from depth in Gen.Choose(0, 2) select (seed, depth);

        Prop.ForAll(trees.ToArbitrary(), given => DataOf(given.seed, given.depth) == ExpectedOf(given.seed, given.depth)).Check(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(100)));
    }

    [Fact]
    public void The_trees_of_the_comparison_have_nulls_that_climb_to_all_places()
    {
        var all = string.Concat(Enumerable.Range(0, 200).Select(seed => ExpectedOf(seed, 2)));

        Assert.All(new[] { "\"one\":null", "\"some\":[{", "\"nested\":[null", "\"all\":null", "\"any\":null", "\"anyOf\":[{", "{\"tree\":null}", "\"a\":null" }, part => Assert.Contains(part, all, StringComparison.Ordinal));
    }

    private static string DataOf(int seed, int depth)
    {
        var answer = Engine.AskAsync(new Tree(seed), $"{{ tree {SelectionOf(depth)} }}").Result;
        return JsonNode.Parse(answer)!["data"]!.ToJsonString();
    }

    private static string SelectionOf(int depth)
    {
        var below = depth == 0 ? "{ b }" : SelectionOf(depth - 1);
        return "{ " + string.Join(' ', Fields.Split(' ').Select(field => field switch
        {
            "a" or "b" => field,
            "any" or "anyOf" => $"{field} {{ b ... on Tree {below} }}",
            _ => $"{field} {below}",
        })) + " }";
    }

    private static string ExpectedOf(int seed, int depth)
    {
        var tree = Try(() => Oracle.Complete(new Tree(seed), depth));
        return new JsonObject { ["tree"] = tree }.ToJsonString();
    }

    private static JsonNode? Try(Func<JsonNode?> complete)
    {
        try
        {
            return complete();
        }
        catch (NullClimbs)
        {
            return null;
        }
    }

    private sealed class NullClimbs : Exception;

    /// <summary>CompleteValue (§6.4.3) as the specification writes it: recursive, with an exception for a null that climbs.</summary>
    private static class Oracle
    {
        public static JsonNode Complete(Tree tree, int depth) => new JsonObject
        {
            ["a"] = tree.A,
            ["b"] = tree.B ?? throw new NullClimbs(),
            ["one"] = Try(() => Below(tree.One, depth)),
            ["must"] = Below(tree.Must, depth) ?? throw new NullClimbs(),
            ["some"] = tree.Some is { } some ? List(some.Select(item => Try(() => Below(item, depth)))) : null,
            ["all"] = Try(() => AllOf(tree.All, depth)),
            ["sure"] = AllOf(tree.Sure, depth) ?? throw new NullClimbs(),
            ["nested"] = tree.Nested is { } nested ? List(nested.Select(inner => Try(() => AllOf(inner, depth)))) : null,
            ["any"] = Try(() => Node(tree.Any, depth)),
            ["anyOf"] = Try(() => List([.. tree.AnyOf!.Select(item => Node(item, depth) ?? throw new NullClimbs())])),
        };

        private static JsonNode? Below(Tree? tree, int depth) => tree is null ? null : depth == 0 ? OnlyB(tree) : Complete(tree, depth - 1);

        private static JsonNode? AllOf(Tree?[]? trees, int depth) => trees is null ? null : List([.. trees.Select(item => Below(item, depth) ?? throw new NullClimbs())]);

        private static JsonObject? Node(INode? node, int depth)
        {
            if (node is null)
                return null;

            var own = OnlyB(node);
            if (node is Tree tree && depth > 0)
            {
                foreach (var (name, value) in Complete(tree, depth - 1).AsObject().Where(field => field.Key != "b").ToList())
                    own[name] = value?.DeepClone();
            }

            return own;
        }

        private static JsonObject OnlyB(INode node) => new() { ["b"] = node.B ?? throw new NullClimbs() };

        private static JsonArray List(IEnumerable<JsonNode?> items) => [.. items];
    }
}
