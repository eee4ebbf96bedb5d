using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>Bad input gets a clear error of its own and a status below 500, and the host lives on.</summary>
[Collection(HostCollection.Name)]
public sealed class BadInputTests(RunningHost host) : IAsyncLifetime
{
    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Whatever a test did, the host still answers.</summary>
    public async Task DisposeAsync() => Assert.Equal("Query", (await host.DataAsync("{ __typename }")).GetProperty("__typename").GetString());

    [Fact]
    public async Task An_unknown_slug_is_null_with_a_code()
    {
        var (status, answer) = await PostAsync("""{ forum(slug: "ukendt") { name } }""");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("UNKNOWN_FORUM", Code(answer));
        Assert.Equal("No forum has the slug \"ukendt\": fora(search: …) finds the right one. (Intet forum har den adresse.)", Message(answer));
    }

    [Fact]
    public async Task Thirtieth_of_February_is_no_day()
    {
        var (status, answer) = await PostAsync("""{ forum(slug: "nt-bestyrelse", asOf: "2022-02-30") { name } }""");
        Assert.True((int)status is >= 200 and < 500);
        Assert.Contains("2022-02-30", Message(answer));
        Assert.Contains("YYYY-MM-DD", Message(answer));
    }

    [Fact]
    public async Task Thirtieth_of_February_in_the_variables_is_no_day()
    {
        using var response = await host.Client.PostAsJsonAsync("/graphql", new { query = "query ($day: Date) { forum(slug: \"nt-bestyrelse\", asOf: $day) { name } }", variables = new { day = "2022-02-30" } });
        Assert.True((int)response.StatusCode < 500);
        Assert.Equal(
            "Variable \"$day\" got invalid value \"2022-02-30\"; Date cannot represent \"2022-02-30\": write a day of the calendar as \"YYYY-MM-DD\", \"2022-04-01\" for example. (Skriv en dag i kalenderen som ÅÅÅÅ-MM-DD.) (§6.1.2)",
            Message(await response.Content.ReadFromJsonAsync<JsonElement>()));
    }

    [Theory]
    [InlineData("asOf: \\\"-0001-01-01\\\"")]
    [InlineData("knownAt: \\\"9999-12-31T23:59:59-18:00\\\"")]
    public async Task A_day_or_moment_that_no_calendar_here_holds_is_refused(string argument)
    {
        using var response = await host.Client.PostAsync("/graphql", new StringContent($$"""{"query": "{ fora({{argument}}) { totalCount } }"}""", Encoding.UTF8, "application/json"));
        Assert.True((int)response.StatusCode < 500);
        Assert.Contains(" cannot represent \"", Message(await response.Content.ReadFromJsonAsync<JsonElement>()));
    }

    [Fact]
    public async Task Broken_JSON_is_told_as_such()
    {
        using var response = await host.Client.PostAsync("/graphql", new StringContent("{\"query\": \"{ __typename", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("JSON", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_body_of_ten_megabytes_is_too_large()
    {
        using var response = await host.Client.PostAsync("/graphql", new StringContent("{\"query\": \"" + new string(' ', 10_000_000) + "\"}", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_document_of_a_hundred_thousand_tokens_is_refused_by_name_of_the_limit()
    {
        var (status, answer) = await PostAsync("{ " + string.Join(' ', Enumerable.Repeat("a", 100_000)) + " }");
        Assert.True((int)status < 500);
        Assert.Contains("token", Message(answer), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_page_of_a_thousand_is_refused_with_the_bound()
    {
        var (_, answer) = await PostAsync("{ fora(first: 101) { totalCount } }");
        Assert.Equal("BAD_PAGE_SIZE", Code(answer));
    }

    [Fact]
    public async Task Fora_of_an_unknown_KKR_are_an_error_and_no_empty_list()
    {
        var (_, answer) = await PostAsync("""{ fora(kkr: "ukendt") { totalCount } }""");
        Assert.Equal("UNKNOWN_KKR", Code(answer));
    }

    [Fact]
    public async Task A_question_without_variables_says_that_it_has_none()
    {
        using var answer = await host.Client.GetAsync("/q/register.json?callback=x");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("The question has no variable \"callback\". It has: none. (Spørgsmålet har ingen sådan variabel.)", Message(await answer.Content.ReadFromJsonAsync<JsonElement>()));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/fora/nt-bestyrelse?asOf=2022-06-01")]
    [InlineData("/q/register.json")]
    public async Task HEAD_answers_as_GET_without_the_body(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var answer = await host.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Pages_take_no_POST_and_say_so()
    {
        using var answer = await host.Client.PostAsync("/", new StringContent(""));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains("405", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cursor_of_another_list_is_refused()
    {
        var (_, answer) = await PostAsync("""{ fora(after: "x") { totalCount } }""");
        Assert.Equal("BAD_CURSOR", Code(answer));
    }

    [Fact]
    public async Task A_strange_id_is_refused()
    {
        var (_, answer) = await PostAsync("""{ node(id: "¤%&") { id } }""");
        Assert.Equal("BAD_ID", Code(answer));
    }

    [Theory]
    [InlineData("/q/ukendt.json", HttpStatusCode.NotFound)]
    [InlineData("/q/forum.json", HttpStatusCode.BadRequest)]
    [InlineData("/q/forum.json?slug=nt-bestyrelse&asOf=2022-02-30", HttpStatusCode.BadRequest)]
    [InlineData("/q/forum.json?slug=nt-bestyrelse&dag=2022-02-01", HttpStatusCode.BadRequest)]
    [InlineData("/q/fora.json?first=mange", HttpStatusCode.BadRequest)]
    [InlineData("/fora/ukendt", HttpStatusCode.NotFound)]
    [InlineData("/fora/erhvervshus-nordjylland?asOf=2018-12-31", HttpStatusCode.NotFound)]
    [InlineData("/fora/erhvervshus-nordjylland?asOf=2022-02-30", HttpStatusCode.BadRequest)]
    [InlineData("/fora/..%2f..%2fetc%2fpasswd", HttpStatusCode.NotFound)]
    [InlineData("/personer/ukendt", HttpStatusCode.NotFound)]
    [InlineData("/findes-ikke", HttpStatusCode.NotFound)]
    [InlineData("/?asOf=snart", HttpStatusCode.BadRequest)]
    public async Task An_address_that_makes_no_sense_gets_a_clear_answer(string address, HttpStatusCode expected)
    {
        using var response = await host.Client.GetAsync(address);
        var body = await response.Content.ReadAsStringAsync();
        Assert.Equal(expected, response.StatusCode);
        Assert.NotEqual("", body);
        Assert.DoesNotContain("   at ", body);
    }

    [Fact]
    public async Task A_mutation_by_GET_is_not_allowed()
    {
        using var response = await host.Client.GetAsync("/graphql?query=" + Uri.EscapeDataString("mutation { x }"));
        Assert.True((int)response.StatusCode is 400 or 405);
    }

    private static string Message(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("message").GetString()!;

    private static string Code(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()!;

    private async Task<(HttpStatusCode Status, JsonElement Answer)> PostAsync(string query)
    {
        using var response = await host.Client.PostAsJsonAsync("/graphql", new { query });
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }
}
