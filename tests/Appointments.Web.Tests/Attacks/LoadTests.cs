using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.RateLimiting;
using Appointments.Web.Hosting;
using Appointments.Web.Tests.Hosting;
using Microsoft.AspNetCore.Http;

namespace Appointments.Web.Tests.Attacks;

/// <summary>Too much, too long, too slow, and from another site.</summary>
[Collection(HostCollection.Name)]
public sealed class LoadTests(RunningHost host)
{
    [Fact]
    public async Task A_body_that_trickles_in_is_cut_off()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, new Uri(host.Url).Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"));
        var answer = new byte[1000];
        var reading = stream.ReadAsync(answer).AsTask();
        try
        {
            for (var byteNumber = 0; byteNumber < 60 && !reading.IsCompleted; byteNumber++)
            {
                await Task.WhenAny(reading, Task.Delay(500));
                await stream.WriteAsync(" "u8.ToArray());
            }
        }
        catch (IOException)
        {
            // The host has closed the connection while we were writing.
        }

        Assert.True(reading.IsCompleted);
        Assert.True(reading.IsFaulted || await reading == 0 || Encoding.ASCII.GetString(answer).StartsWith("HTTP/1.1 4", StringComparison.Ordinal));
        Assert.Equal("Query", (await host.DataAsync("{ __typename }")).GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task Headers_that_trickle_in_are_cut_off()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, new Uri(host.Url).Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "u8.ToArray());
        var answer = new byte[1000];
        var reading = stream.ReadAsync(answer).AsTask();
        try
        {
            for (var byteNumber = 0; byteNumber < 80 && !reading.IsCompleted; byteNumber++)
            {
                await Task.WhenAny(reading, Task.Delay(500));
                await stream.WriteAsync("x"u8.ToArray());
            }
        }
        catch (IOException)
        {
            // The host has closed the connection while we were writing.
        }

        Assert.True(reading.IsCompleted);
        Assert.True(reading.IsFaulted || await reading == 0 || Encoding.ASCII.GetString(answer).StartsWith("HTTP/1.1 408", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Too_many_and_too_long_headers_and_too_long_addresses_are_refused()
    {
        using var headers = new HttpRequestMessage(HttpMethod.Get, "/");
        headers.Headers.TryAddWithoutValidation("X-Long", new string('x', 40_000));
        using var tooLong = await host.Client.SendAsync(headers);
        using var address = await host.Client.GetAsync("/?search=" + new string('x', 20_000));

        Assert.Equal((HttpStatusCode.RequestHeaderFieldsTooLarge, HttpStatusCode.RequestUriTooLong), (tooLong.StatusCode, address.StatusCode));
    }

    [Fact]
    public async Task Thousands_of_aliases_and_a_deep_document_are_refused_by_name_of_the_limit()
    {
        var aliases = (await host.AskAsync($"{{ {string.Concat(Enumerable.Range(0, 1_000).Select(number => $"a{number}: register {{ version }} "))} }}")).ToString();
        var deep = (await host.AskAsync($"{{ kkrs {{ forum {{ {string.Concat(Enumerable.Repeat("kkr { forum { ", 40))} slug {string.Concat(Enumerable.Repeat("} } ", 40))} }} }} }}")).ToString();

        Assert.Contains("MaxAliases", aliases, StringComparison.Ordinal);
        Assert.Contains("MaxDepth", deep, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\":{", aliases + deep, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_sends_more_than_its_share_of_a_minute_waits_and_others_do_not()
    {
        using var limiter = RequestLimit.Create(perMinute: 5);

        Assert.Equal([true, true, true, true, true, false], Enumerable.Range(0, 6).Select(_ => Try(limiter, "192.0.2.1")));
        Assert.True(Try(limiter, "192.0.2.2"));
        Assert.Equal([true, true, true, true, true, false], Enumerable.Range(0, 6).Select(number => Try(limiter, $"2001:db8::{number + 1:x}")));
        Assert.All(Enumerable.Range(0, 50), _ => Assert.True(Try(limiter, "127.0.0.1")));
        using var none = RequestLimit.Create(perMinute: 0);
        Assert.All(Enumerable.Range(0, 50), _ => Assert.True(Try(none, "192.0.2.1")));
    }

    /// <summary>What a form of another site can send: no JSON, no header of its own.</summary>
    [Theory]
    [InlineData("text/plain", "{\"query\":\"mutation { registerPerson(input: { idempotencyKey: \\\"k\\\", reason: \\\"x\\\", name: \\\"Test\\\" }) { entry } }\"}")]
    [InlineData("application/x-www-form-urlencoded", "query=mutation%7Bx%7D")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"query\"\r\n\r\nmutation{x}\r\n--x--")]
    public async Task A_form_of_another_site_reaches_no_mutation(string mediaType, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body) };
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        request.Headers.TryAddWithoutValidation("Origin", "https://attacker.example");

        using var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.DoesNotContain("\"data\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_sites_script_may_not_read_what_a_signed_in_browser_would_get()
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        preflight.Headers.TryAddWithoutValidation("Origin", "https://attacker.example");
        preflight.Headers.TryAddWithoutValidation("Access-Control-Request-Method", "POST");
        preflight.Headers.TryAddWithoutValidation("Access-Control-Request-Headers", "authorization, content-type");
        using var answer = await host.Client.SendAsync(preflight);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));

        using var question = new HttpRequestMessage(HttpMethod.Get, "/q/register.json");
        question.Headers.TryAddWithoutValidation("Origin", "https://attacker.example");
        question.Headers.TryAddWithoutValidation("Cookie", "udpegninger=x");
        using var withCookie = await host.Client.SendAsync(question);
        Assert.False(withCookie.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(withCookie.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    private static bool Try(PartitionedRateLimiter<HttpContext> limiter, string address)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        using var lease = limiter.AttemptAcquire(context);
        return lease.IsAcquired;
    }
}
