using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Appointments.Graph;

namespace Benchmarks.Load;

/// <summary>The requests of a bulk set: its <c>vars.json</c> with 500 sets of variables for each question, and a pool of pairs of seat and person to register.</summary>
internal sealed class LoadSet
{
    private readonly JsonNode variables;

    public LoadSet(string folder)
    {
        Folder = Path.GetFullPath(folder);
        variables = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "vars.json")))!;
    }

    public string Folder { get; }

    /// <summary>The bodies of a question's requests.</summary>
    public IReadOnlyList<JsonObject> Bodies(string question) => [.. variables[question.ToUpperInvariant()]!.AsArray().Select(given => Body(question, Variables(question, given!)))];

    /// <summary>So many bodies of registrations, each with two days of its own: request n takes pair n of the pool, and with each round through it two days later.</summary>
    /// <param name="from">The number of the first.</param>
    /// <param name="count">How many.</param>
    public IReadOnlyList<JsonObject> Registrations(int from, int count)
    {
        var pool = variables["W1"]!.AsArray();
        var begin = DateOnly.ParseExact((string)variables["w1Base"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return
        [
            .. Enumerable.Range(from, count).Select(number =>
            {
                var (pair, first) = (pool[number % pool.Count]!, begin.AddDays(2 * (number / pool.Count)));
                return Body("w1", new JsonObject
                {
                    ["input"] = new JsonObject
                    {
                        ["idempotencyKey"] = string.Create(CultureInfo.InvariantCulture, $"w1-{number}"), ["reason"] = "W1", ["forum"] = Slug(pair["forumCode"]), ["seat"] = Slug(pair["seatCode"]), ["person"] = Slug(pair["personCode"]),
                        ["firstDay"] = Day(first), ["lastDay"] = Day(first.AddDays(1)),
                    },
                });
            }),
        ];
    }

    private static JsonObject Variables(string question, JsonNode given) => question switch
    {
        "q1" => new JsonObject { ["slug"] = Slug(given["forumCode"]), ["asOf"] = (string)given["on"]! },
        "q2" => new JsonObject { ["slug"] = Slug(given["personCode"]) },
        "q3" => new JsonObject { ["kkr"] = Slug(given["regionCode"]), ["offset"] = (int)given["offset"]!, ["first"] = (int)given["first"]!, ["asOf"] = (string)given["on"]! },
        "q4" => new JsonObject { ["prefix"] = (string)given["prefix"]!, ["first"] = (int)given["first"]!, ["asOf"] = (string)given["on"]! },
        "q5" => new JsonObject { ["slugs"] = new JsonArray([.. given["forumCodes"]!.AsArray().Select(code => (JsonNode)Slug(code))]), ["asOf"] = (string)given["on"]! },
        _ => new JsonObject { ["kkr"] = Slug(given["regionCode"]), ["asOf"] = (string)given["on"]!, ["knownAt"] = (string)given["knownAt"]! },
    };

    private static JsonObject Body(string question, JsonObject variables) =>
        new() { ["query"] = Encoding.UTF8.GetString(RegisterContract.Operations["bench-" + question].Span), ["variables"] = variables };

    private static string Slug(JsonNode? code) => ((string)code!).ToLowerInvariant().Replace('/', '-');

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
