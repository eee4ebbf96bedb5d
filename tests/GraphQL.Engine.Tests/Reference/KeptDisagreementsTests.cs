using System.Text.Json.Nodes;

namespace GraphQL.Engine.Tests.Reference;

/// <summary>Each disagreement that is kept is one still: the day the reference implementation follows the specification, the list says too much.</summary>
public sealed class KeptDisagreementsTests
{
    public static TheoryData<string, string, string, bool> All => KeptDisagreements.All;

    [Theory]
    [MemberData(nameof(All))]
    public void The_engine_follows_the_specification(string paragraph, string mode, string text, bool isAccepted)
    {
        Assert.StartsWith("§", paragraph, StringComparison.Ordinal);
        Assert.Equal(isAccepted, !Comparison.AskEngine([Question(mode, text)])[0].ContainsKey("errors"));
    }

    [ReferenceFact]
    public void The_reference_implementation_does_the_opposite()
    {
        using var peer = new ReferencePeer();
        List<(string Text, bool IsAccepted)> rows = [.. All.Select(row => ((string)row[2], (bool)row[3]))];
        var answers = peer.AskAll([.. All.Select(row => Question((string)row[1], (string)row[2]))]);

        Assert.All(rows.Zip(answers), pair => Assert.True(pair.First.IsAccepted == pair.Second.ContainsKey("errors"), pair.First.Text));
    }

    private static JsonObject Question(string mode, string text) => mode switch
    {
        "parse" => new JsonObject { ["mode"] = mode, ["query"] = text, ["drafts"] = true },
        "query" => new JsonObject { ["mode"] = "validate", ["sdl"] = "type Query { a: Int float(of: Float): Int }", ["query"] = text },
        _ => new JsonObject { ["mode"] = "validate", ["sdl"] = $"type Query {{ a: Int }} {text}" },
    };
}
