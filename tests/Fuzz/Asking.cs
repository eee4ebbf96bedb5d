using System.Text.Json;
using System.Text.Json.Nodes;
using Fuzz.Checks;
using Fuzz.Inputs;
using GraphQL.Engine;
using GraphQL.Engine.Language;
using GraphQL.Engine.TestHost;
using GraphQL.Engine.Types;
using GraphQL.Engine.Validation;

namespace Fuzz;

/// <summary>Asks the engine, and looks at how it answers.</summary>
internal static class Asking
{
    private static readonly JsonElement NoData = JsonElement.Parse("{}"u8);

    /// <summary>Judges a document as the engine does before it runs one: the validator on whatever parses.</summary>
    public static void Judge(Schema schema, byte[] document)
    {
        if (Parser.Parse(new SourceText(document)).Document is { } parsed)
            ErrorChecks.Hold(Validator.Validate(schema, parsed), new SourceLines(document), EngineLimits.Default.MaxErrors + 1);
    }

    /// <summary>Runs a document over data that fits the schema in most places.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="trial">The input.</param>
    /// <param name="document">The document as it is sent.</param>
    /// <param name="good">What it was before it was broken, to make data and variables of.</param>
    public static void Run(JsonEngine engine, Trial trial, byte[] document, string good)
    {
        var data = new RandomData(engine.Schema, trial.Dice, good);
        var root = trial.Show("data", data.Root(RootOf(engine.Schema, good)).ToJsonString());
        var request = Request(trial, document, data, good);
        var value = JsonElement.Parse(root);
        var first = AnswerChecks.Hold(engine.Execute(request, value), document, EngineLimits.Default);

        // A valid document is kept: the second time another way leads to the same answer.
        if (trial.Dice.Percent(25))
            Finding.Unless(first.Span.SequenceEqual(AnswerChecks.Hold(engine.Execute(request, value), document, EngineLimits.Default).Span), () => "was answered otherwise the second time");
    }

    /// <summary>Runs a document over nothing: how it is read is what is asked.</summary>
    public static void Run(JsonEngine engine, GraphQLRequest request, byte[] document) => AnswerChecks.Hold(engine.Execute(request, NoData), document, EngineLimits.Default);

    /// <summary>A request with variables as the document declares them, or broken.</summary>
    public static GraphQLRequest Request(Trial trial, byte[] document, RandomData data, string good)
    {
        var dice = trial.Dice;
        var variables = dice.Percent(10) ? null : VariablesOf(trial, data.Variables(), dice.Percent(25));
        var name = dice.Percent(96) ? FirstNameIn(good, dice) : dice.Pick([null, "", "Unknown", "\0", "\ud800", new string('n', 10_000)]);
        return new GraphQLRequest { Query = document, Variables = variables, OperationName = name, QueriesOnly = dice.Percent(5) };
    }

    private static JsonElement? VariablesOf(Trial trial, JsonObject good, bool isBroken)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(good);
        return RandomJson.Read(trial.Show("variables", isBroken ? RandomJson.Damage(json, trial.Dice) : json));
    }

    private static string? FirstNameIn(string document, Dice dice) => document.Contains("Op1", StringComparison.Ordinal) ? dice.Word("Op0 Op1") : null;

    private static ObjectType RootOf(Schema schema, string document) =>
        (document.Contains("mutation", StringComparison.Ordinal) ? schema.MutationType : null) ?? schema.QueryType!;
}
