using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Common;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Tests.Reference;

/// <summary>
/// Random documents against random schemas and the product's own: the engine says what the reference implementation says. A thousand on every run;
/// <c>APPOINTMENTS_FULL=1</c> makes it 100,000 documents against 200 schemas, <c>APPOINTMENTS_DOCUMENTS</c> any number, <c>APPOINTMENTS_SEED</c> others of them.
/// </summary>
public sealed class DifferentialTests
{
    private const int MostShown = 20;
    private const int AtOnce = 50;

    private static readonly bool IsFull = Environment.GetEnvironmentVariable("APPOINTMENTS_FULL") == "1";
    private static readonly int Documents = Setting("APPOINTMENTS_DOCUMENTS", IsFull ? 100_000 : 1000);
    private static readonly int Seed = Setting("APPOINTMENTS_SEED", 1);
    private static readonly int Schemas = Math.Clamp(Documents / 100, 1, 200);
    private static readonly int DocumentsOfSchema = Math.Max(Documents / Schemas, 1);

    [ReferenceFact]
    public void Documents_are_accepted_and_refused_alike_and_answered_alike() => Agree(Enumerable.Range(0, Schemas + 1), DocumentsFor);

    /// <summary>The generator knows how to break each of them.</summary>
    [Fact]
    public void Every_rule_refuses_some_of_the_documents()
    {
        var answers = Enumerable.Range(1, 10).SelectMany(index => DocumentsFor(index).Take(100).Chunk(AtOnce)).SelectMany(Comparison.AskEngine);

        Assert.Empty(SpecifiedRules.Names.Except(answers.SelectMany(Comparison.RulesOf)));
    }

    [ReferenceFact]
    public void Schemas_are_accepted_and_refused_alike() => Agree(Enumerable.Range(0, Schemas), SchemasFor);

    /// <summary>Questions about documents of one schema: the product's own, or with another index a random one.</summary>
    internal static IEnumerable<JsonObject> DocumentsFor(int index)
    {
        var dice = new Dice(HashCode(Seed, index));
        var sdl = index == 0 ? ProductSchema() : ValidSdl(dice);
        var schema = Types.Sdl.Schema(sdl);
        return Enumerable.Range(0, DocumentsOfSchema).Select(_ => Question(sdl, schema, dice));
    }

    /// <summary>Questions about schemas, broken or not.</summary>
    internal static IEnumerable<JsonObject> SchemasFor(int index)
    {
        var dice = new Dice(HashCode(Seed + 1_000_000, index));
        return Enumerable.Range(0, DocumentsOfSchema / 5).Select(_ => new JsonObject { ["mode"] = dice.Percent(20) ? "parse" : "validate", ["sdl"] = RandomSchema(dice) });
    }

    private static int Setting(string name, int usual) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var set) ? set : usual;

    private static int HashCode(int seed, int index) => unchecked((seed * 1_000_003) + index);

    private static JsonObject Question(string sdl, Schema schema, Dice dice)
    {
        var document = RandomDocument.Write(schema, dice, faults: dice.Pick([0, 0, 0, 1, 3, 10]));
        var isBroken = dice.Percent(30);
        var text = isBroken ? RandomlyBroken(document, dice) : dice.Percent(30) ? TextDamage.Noise(document, dice) : document;
        if (isBroken || dice.Percent(50))
            return new JsonObject { ["mode"] = "validate", ["sdl"] = sdl, ["query"] = text, ["byRule"] = !IsFull };

        var data = new RandomData(schema, dice, document);
        var root = document.Contains("mutation", StringComparison.Ordinal) ? schema.MutationType : document.Contains("subscription", StringComparison.Ordinal) ? schema.SubscriptionType : schema.QueryType;
        return new JsonObject
        {
            ["mode"] = "execute",
            ["sdl"] = sdl,
            ["query"] = text,
            ["operationName"] = document.Contains("Op1", StringComparison.Ordinal) || dice.Percent(2) ? dice.Word("Op0 Op1") : null,
            ["variables"] = dice.Percent(10) ? null : data.Variables(),
            ["data"] = data.Root(root ?? schema.QueryType!),
        };
    }

    private static string RandomSchema(Dice dice) => dice.Percent(60) ? RandomSdl.WriteFaulty(dice) : RandomlyBroken(RandomSdl.Write(dice), dice);

    private static string RandomlyBroken(string text, Dice dice) => dice.Percent(25) ? text : TextDamage.Damage(dice.Percent(20) ? TextDamage.Noise(text, dice) : text, dice);

    private static string ValidSdl(Dice dice)
    {
        while (true)
        {
            var sdl = RandomSdl.Write(dice);
            if (SchemaBuilder.Build([new SourceText(sdl)]).Schema is not null)
                return sdl;
        }
    }

    private static string ProductSchema()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "graphql")))
            folder = folder.Parent!;
        return string.Join('\n', Directory.GetFiles(Path.Combine(folder.FullName, "graphql", "schema"), "*.graphql").Order(StringComparer.Ordinal).Select(File.ReadAllText));
    }

    private static void Agree(IEnumerable<int> indexes, Func<int, IEnumerable<JsonObject>> questionsOf)
    {
        using var peer = new ReferencePeer();
        var differences = new List<string>();
        var figures = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var index in indexes)
        {
            foreach (var questions in questionsOf(index).Chunk(AtOnce))
            {
                var asked = Task.Run(() => peer.AskAll(questions));
                var engine = Comparison.AskEngine(questions);
                foreach (var ((question, ours), theirs) in questions.Zip(engine).Zip(asked.Result))
                {
                    var kind = $"{question["mode"]} {(theirs.ContainsKey("thrown") ? "thrown" : theirs.ContainsKey("errors") ? "with errors" : "without")}";
                    figures[kind] = figures.GetValueOrDefault(kind) + 1;
                    if (Comparison.Difference(question, ours, theirs) is { } difference && !KeptDisagreements.Cover(question, ours))
                        differences.Add(Describe(difference, question, ours, theirs));
                }
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} disagreements ({string.Join(", ", figures.Select(figure => $"{figure.Key}: {figure.Value}"))})\n{string.Join("\n\n", differences.OrderBy(text => text.Length).Take(MostShown))}");
        Assert.All(new[] { "with errors", "without" }, part => Assert.Contains(figures.Keys, kind => kind.EndsWith(part, StringComparison.Ordinal)));
    }

    private static string Cut(JsonObject answer) => answer.ToJsonString() is { Length: > 1500 } text ? $"{text[..1500]} …" : answer.ToJsonString();

    private static string Describe(string difference, JsonObject question, JsonObject engine, JsonObject reference)
    {
        var text = new StringBuilder($"=== {difference}\n");
        foreach (var (name, value) in question.Where(part => part.Value is not null && (part.Key != "sdl" || question["query"] is null)))
            text.Append(CultureInfo.InvariantCulture, $"{name}: {(value is JsonValue single && single.TryGetValue<string>(out var plain) ? plain : value!.ToJsonString())}\n");
        return text.Append(CultureInfo.InvariantCulture, $"engine: {Cut(engine)}\nreference: {Cut(reference)}").ToString();
    }
}
