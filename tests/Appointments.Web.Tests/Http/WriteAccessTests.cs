using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>Until there is sign-in only a caller on this machine who brings the key may register; everybody else is told why not, and reads as before.</summary>
public sealed class WriteAccessTests : IAsyncLifetime
{
    private const string Mutation = """
        mutation { registerAppointment(input: { idempotencyKey: "k", reason: "Prøve", forum: "dialogforum-om-retssikkerhed", seat: "kkr-1", person: "lasse-frimand-jensen", firstDay: "2025-10-24" }) { entry errors { code } } }
        """;

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Without_the_key_it_is_refused_in_a_sentence_that_says_what_to_send() =>
        Assert.StartsWith("This needs the key that was printed when the program started: send it as \"Authorization: Bearer KEY\".", await RefusalAsync(_ => { }));

    [Theory]
    [InlineData("Bearer wrong")]
    [InlineData("Bearer ")]
    [InlineData("Basic dGVzdDp0ZXN0")]
    [InlineData(WritingHost.Key)]
    public async Task Another_key_is_refused(string authorization) =>
        Assert.StartsWith("That is not the key", await RefusalAsync(request => request.Headers.TryAddWithoutValidation("Authorization", authorization)));

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("X-Forwarded-Host", "register.example")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("X-Real-IP", "203.0.113.7")]
    [InlineData("Via", "1.1 proxy.example")]
    public async Task What_was_sent_on_by_another_machine_is_refused(string header, string value) =>
        Assert.StartsWith($"The request came through a proxy (it has the header {header})", await RefusalAsync(request =>
        {
            WithKey(request);
            request.Headers.TryAddWithoutValidation(header, value);
        }));

    /// <summary>A page of another site whose name was made to point here (DNS rebinding) names its own host.</summary>
    [Fact]
    public async Task Another_name_for_this_machine_is_refused() =>
        Assert.StartsWith("The request names the host \"register.example\".", await RefusalAsync(request =>
        {
            WithKey(request);
            request.Headers.Host = "register.example";
        }));

    [Fact]
    public async Task The_key_in_a_cookie_opens_pages_and_not_the_API() =>
        Assert.StartsWith("This needs the key", await RefusalAsync(request => request.Headers.Add("Cookie", $"noegle={WritingHost.Key}")));

    [Fact]
    public async Task With_the_key_it_is_recorded()
    {
        using var response = await SendAsync(WithKey);

        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(answer.GetProperty("data").GetProperty("registerAppointment").GetProperty("entry").GetInt32() > 0, answer.ToString());
    }

    [Fact]
    public async Task Questions_need_no_key()
    {
        var answer = await host.AskAsync("{ register { version } }", key: null);

        Assert.False(answer.TryGetProperty("errors", out _));
    }

    private static void WithKey(HttpRequestMessage request) => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", WritingHost.Key);

    /// <summary>The message; and nothing has been written.</summary>
    private async Task<string> RefusalAsync(Action<HttpRequestMessage> prepare)
    {
        var version = await host.VersionAsync();
        using var response = await SendAsync(prepare);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal((HttpStatusCode.OK, "NOT_ALLOWED"), (response.StatusCode, error.GetProperty("extensions").GetProperty("code").GetString()));
        Assert.Equal(version, await host.VersionAsync());
        return error.GetProperty("message").GetString()!;
    }

    private async Task<HttpResponseMessage> SendAsync(Action<HttpRequestMessage> prepare)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Mutation }) };
        prepare(request);
        return await host.Client.SendAsync(request);
    }
}
