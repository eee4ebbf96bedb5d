using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphQL.Engine.TestHost;

namespace GraphQL.Engine.Tests.Reference;

/// <summary>Holds the answers of engine and reference implementation against each other.</summary>
internal static class Comparison
{
    /// <summary>Both stop telling when there are so many, though not at the same ones.</summary>
    private const int MaxErrors = 100;

    /// <summary>The answers of the engine, as the test host gives them.</summary>
    public static List<JsonObject> AskEngine(IReadOnlyList<JsonObject> questions)
    {
        using var output = new MemoryStream();
        Answering.AnswerAll(new StringReader(string.Join('\n', questions.Select(question => QuestionLine.Of(question)))), output);
        return [.. Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (JsonObject)JsonNode.Parse(line, documentOptions: new JsonDocumentOptions { MaxDepth = 2000 })!)];
    }

    /// <summary>How the answers differ; null when they say the same.</summary>
    public static string? Difference(JsonObject question, JsonObject engine, JsonObject reference)
    {
        if (reference.ContainsKey("thrown"))
            return null;
        if (RulesOf(engine).Contains("Internal"))
            return "the engine broke";

        var isExecuted = engine.ContainsKey("data") || reference.ContainsKey("data");
        if (!isExecuted && engine.ContainsKey("errors") != reference.ContainsKey("errors"))
            return engine.ContainsKey("errors") ? "only the engine refuses" : "only the reference accepts";
        if (reference["rules"] is JsonArray rules && !RulesOf(engine).Contains("ExecutableDefinitions") && reference["errors"]!.AsArray().Count < MaxErrors && question["mode"]!.GetValue<string>() == "validate" && !rules.Select(rule => rule!.GetValue<string>()).ToHashSet(StringComparer.Ordinal).SetEquals(RulesOf(engine)))
            return "other rules refuse";
        if (!isExecuted)
            return null;
        if (!JsonNode.DeepEquals(engine["data"], reference["data"]) && Plain(engine["data"]) != Plain(reference["data"]))
            return "other data";
        return NulledBy(engine).SetEquals(NulledBy(reference)) ? null : "errors at other paths";
    }

    /// <summary>Numbers as double precision has them: 1.0 is 1.</summary>
    private static string Plain(JsonNode? node) => node switch
    {
        JsonObject made => $"{{{string.Join(',', made.Select(field => $"{field.Key}:{Plain(field.Value)}"))}}}",
        JsonArray list => $"[{string.Join(',', list.Select(Plain))}]",
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => value.GetValue<JsonElement>().GetDouble().ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        _ => node?.ToJsonString() ?? "null",
    };

    /// <summary>The rules that refuse in an answer of the engine.</summary>
    public static HashSet<string> RulesOf(JsonObject answer) =>
        (answer["errors"] as JsonArray ?? []).Select(error => error!["extensions"]?["rule"]?.GetValue<string>()).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>The places that errors made null. Of several errors under one such place, which are reported is free.</summary>
    private static HashSet<string> NulledBy(JsonObject answer) => (answer["errors"] as JsonArray ?? []).Select(error => NulledBy(answer["data"], error!["path"] as JsonArray)).ToHashSet(StringComparer.Ordinal);

    private static string NulledBy(JsonNode? data, JsonArray? path)
    {
        var way = new StringBuilder();
        foreach (var step in path ?? [])
        {
            if (data is null)
                break;
            way.Append('/').Append(step!.ToJsonString());
            data = data is JsonArray list && step.GetValueKind() == JsonValueKind.Number ? list[step.GetValue<int>()] : (data as JsonObject)?[step.ToString()];
        }

        return way.ToString();
    }
}
