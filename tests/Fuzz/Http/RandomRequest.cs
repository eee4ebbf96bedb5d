using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Fuzz.Inputs;
using Fuzz.Library;
using GraphQL.Engine;

namespace Fuzz.Http;

/// <summary>Writes HTTP requests for the library: bodies, addresses and headers, right or broken.</summary>
internal static class RandomRequest
{
    private const string InHeaders = "abcXYZ019/*;,=+-.\"' ()<>@[]{}?:\\";
    private const string InAddresses = "aZ0/*;,=+-.'()@?:&%!$~[]{}|";

    private static readonly string[] MediaTypes = ["application/json", "application/graphql-response+json", "text/event-stream", "*/*", "application/*", "text/html", "application/json; charset=utf-8", "application/json; charset=\"utf-16\""];

    public static HttpRequestMessage Write(Trial trial, Uri address)
    {
        var dice = trial.Dice;
        var request = dice.Percent(65) ? Post(trial, address) : Get(trial, address);
        if (dice.Percent(3))
            request.Method = new HttpMethod(dice.Word("PUT DELETE PATCH OPTIONS QUERY"));
        if (dice.Percent(70))
            Add(trial, request.Headers, "Accept", Broken(string.Join(", ", dice.Times(1, 3).Select(_ => $"{dice.Pick(MediaTypes)}{dice.Pick(["", "", ";q=0", ";q=0.5", ";q=2"])}")), dice, 10));
        if (dice.Percent(15))
            Add(trial, request.Headers, "If-None-Match", Broken(dice.Pick(["W/\"x\"", "*", "\"a\", \"b\""]), dice, 50));
        return request;
    }

    private static HttpRequestMessage Post(Trial trial, Uri address)
    {
        var dice = trial.Dice;
        var content = new ByteArrayContent(trial.Show("body", Body(trial)));
        if (dice.Percent(97))
            Add(trial, content.Headers, "Content-Type", Broken(dice.Percent(92) ? "application/json" : dice.Pick(MediaTypes), dice, 5));
        if (dice.Percent(3))
            Add(trial, content.Headers, "Content-Encoding", dice.Word("gzip identity br x"));
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.TransferEncodingChunked = dice.Percent(20);
        return request;
    }

    private static byte[] Body(Trial trial)
    {
        var dice = trial.Dice;
        if (dice.Percent(5))
            return RandomBytes.Write(dice);

        var (document, request) = LibraryRequests.Write(trial);
        var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body, new JsonWriterOptions { SkipValidation = true }))
            WriteBody(trial, writer, document, request);
        return dice.Percent(40) ? ByteDamage.Damage(body.ToArray(), document, dice) : body.ToArray();
    }

    private static void WriteBody(Trial trial, Utf8JsonWriter writer, byte[] document, GraphQLRequest request)
    {
        var dice = trial.Dice;
        writer.WriteStartObject();
        writer.WriteString("query", Encoding.UTF8.GetString(document));
        if (request.OperationName is { } name && !name.Contains('\ud800', StringComparison.Ordinal))
            writer.WriteString("operationName", name);
        if (request.Variables is { } variables)
        {
            writer.WritePropertyName("variables");
            writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(variables), skipInputValidation: true);
        }

        if (dice.Percent(10))
        {
            writer.WritePropertyName(dice.Word("query variables operationName extensions documentId other"));
            writer.WriteRawValue(dice.Pick(["null", "1", "{}", "[]", "\"x\"", "{\"a\":{\"a\":{}}}", "true", "\"\\ud800\""]));
        }

        writer.WriteEndObject();
    }

    private static HttpRequestMessage Get(Trial trial, Uri address)
    {
        var dice = trial.Dice;
        var (document, request) = LibraryRequests.Write(trial);
        var parts = new List<string> { $"query={Escape(document[..Math.Min(document.Length, 2000)])}" };
        if (request.Variables is { } variables && JsonMarshal.GetRawUtf8Value(variables) is { Length: < 2000 } json)
            parts.Add($"variables={Escape(json.ToArray())}");
        if (dice.Percent(20))
            parts.Add(dice.Pick(["variables=[", "operationName=x", "extensions={}", "extensions=%ff", "documentId=sha256:0", "query=", "variables=%7B%22a%22:%22%5Cud800%22%7D", "&&=&", "%00=1", "operationName=%ED%A0%80", "variables=" + new string('[', 50)]));
        if (dice.Percent(30))
            parts[dice.Roll(parts.Count)] += Stray(InAddresses, dice);
        return new HttpRequestMessage(HttpMethod.Get, new Uri($"{address}?{trial.Show("query string", string.Join('&', parts))}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
    }

    private static string Escape(byte[] bytes) => string.Concat(bytes.Select(value => char.IsAsciiLetterOrDigit((char)value) ? $"{(char)value}" : $"%{value:x2}"));

    /// <summary>A header with some of its letters changed; all printable, for the server itself refuses others before anybody reads them.</summary>
    private static string Broken(string text, Dice dice, double percent)
    {
        if (!dice.Percent(percent))
            return text;
        var at = dice.Roll(text.Length + 1);
        return $"{text[..at]}{Stray(InHeaders, dice)}{text[Math.Min(text.Length, at + dice.Roll(3))..]}".Trim();
    }

    private static string Stray(string letters, Dice dice) => string.Concat(dice.Times(0, 5).Select(_ => letters[dice.Roll(letters.Length)]));

    private static void Add(Trial trial, System.Net.Http.Headers.HttpHeaders headers, string name, string value) => headers.TryAddWithoutValidation(name, trial.Show(name, value));
}
