using System.Net;
using System.Text;
using Fuzz.Checks;
using Fuzz.Http;
using GraphQL.Engine;

namespace Fuzz;

/// <summary>Any body, address and header, over real HTTP: the answer has a status below 500 and is GraphQL's.</summary>
public sealed class HttpTests
{
    private static readonly int[] Statuses = [200, 304, 400, 405, 406, 413, 415];

    [Fact]
    public async Task Any_request_is_answered_or_refused()
    {
        await using var server = await LibraryServer.StartAsync();
        await Task.Run(() => Campaign.Run(nameof(HttpTests), Effort.Times(500, 20_000), () =>
        {
            var client = new HttpClient { DefaultRequestVersion = HttpVersion.Version11 };
            var address = new Uri(server.Address, "/graphql");
            return trial => TryAsync(client, address, trial, server.Faults).GetAwaiter().GetResult();
        }));
        Assert.Equal("", server.Faults.Take());
    }

    private static async Task TryAsync(HttpClient client, Uri address, Trial trial, FaultLog faults)
    {
        using var request = RandomRequest.Write(trial, address);
        using var response = await client.SendAsync(request);
        var body = await response.Content.ReadAsByteArrayAsync();
        var status = (int)response.StatusCode;
        Finding.Unless(Statuses.Contains(status), () => $"was answered with status {status}: {Encoding.UTF8.GetString(body)}\n{faults.Take()}");
        if (status == 304)
            Finding.Unless(body.Length == 0, () => "has a body and status 304");
        else if (response.Content.Headers.ContentType?.MediaType == "text/event-stream")
            HoldEvents(body);
        else
            HoldAnswer(response, body);
    }

    private static void HoldAnswer(HttpResponseMessage response, byte[] body)
    {
        var type = response.Content.Headers.ContentType;
        Finding.Unless(type is { MediaType: "application/json" or "application/graphql-response+json", CharSet: "utf-8" }, () => $"was answered as {type}: {Encoding.UTF8.GetString(body)}");
        var hasData = AnswerChecks.Hold(body, null, EngineLimits.Default.MaxErrors + 1);
        Finding.Unless(!hasData || response.StatusCode == HttpStatusCode.OK, () => $"has data and status {(int)response.StatusCode}");
        Finding.Unless(hasData || response.StatusCode != HttpStatusCode.OK || type!.MediaType == "application/json", () => "has no data and status 200");
    }

    private static void HoldEvents(byte[] body)
    {
        var text = Encoding.UTF8.GetString(body);
        Finding.Unless(text.EndsWith("event: complete\ndata:\n\n", StringComparison.Ordinal), () => $"was answered by a stream that breaks off: {text}");
        foreach (var data in text.Split('\n').Where(line => line.StartsWith("data: ", StringComparison.Ordinal)))
            AnswerChecks.Hold(Encoding.UTF8.GetBytes(data["data: ".Length..]), null, EngineLimits.Default.MaxErrors + 1);
    }
}
