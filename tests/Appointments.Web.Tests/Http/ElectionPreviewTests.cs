using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Appointments.Graph;
using Appointments.Web.Tests.Hosting;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Http;

/// <summary>An invented election over HTTP: the question, and the page as a browser without scripts sends it. Everybody on the lists is invented.</summary>
public sealed class ElectionPreviewTests : IAsyncLifetime, IDisposable
{
    private const string Page = "/valg/forhaandsvisning";

    private static readonly string[] Eleven = ["0773", "0787", "0810", "0813", "0820", "0825", "0840", "0846", "0849", "0851", "0860"];

    private static readonly string Question = Encoding.UTF8.GetString(RegisterContract.Operations["preview-election"].Span);

    private static readonly object Councils = new
    {
        term = "2026-01-01",
        councils = Eleven.Select(code => new { municipality = code, complete = true, councillors = new[] { new { name = $"Test Testesen {code}", party = "A", kind = "MAYOR" } } }),
    };

    private WritingHost host = null!;
    private FormBrowser browser = null!;

    public async Task InitializeAsync()
    {
        host = await WritingHost.StartAsync();
        browser = new FormBrowser(host);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => browser.Dispose();

    [Fact]
    public async Task Without_the_key_nobody_is_told_what_if()
    {
        var answer = await host.AskAsync(Question, new { input = Councils }, key: null);

        Assert.Equal("NOT_ALLOWED", Text(Assert.Single(answer.GetProperty("errors").EnumerateArray()).GetProperty("extensions"), "code"));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").GetProperty("previewElection").ValueKind);
        using var byName = await host.Client.GetAsync("/q/preview-election.json?input=" + Uri.EscapeDataString(JsonSerializer.Serialize(Councils)));
        Assert.DoesNotContain("Testesen", await byName.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task With_the_key_the_question_answers_whole_and_leaves_nothing_behind()
    {
        var version = await host.VersionAsync();

        var payload = (await host.DataAsync(Question, new { input = Councils, language = "EN" })).GetProperty("previewElection");
        var again = (await host.DataAsync(Question, new { input = Councils, language = "EN" })).GetProperty("previewElection");

        var preview = payload.GetProperty("preview");
        Assert.Equal((version, "2025-12-31", "2026-01-01", "2026-06-30"), (preview.GetProperty("version").GetInt32(), Text(preview, "lastDayBefore"), Text(preview, "firstDay"), Text(preview, "until")));
        var chair = preview.GetProperty("eligibility").EnumerateArray().Single(it => Text(it.GetProperty("forum"), "slug") == "erhvervshus-nordjylland" && Text(it.GetProperty("seat"), "key") == "chair-1");
        Assert.Equal(("LOST", "2026-01-01", "2026-03-31", "§ 4, stk. 4"), (Text(chair, "fate"), Text(chair, "day"), Text(chair, "lastDay"), Text(chair.GetProperty("citation"), "paragraph")));
        var board = preview.GetProperty("boards").EnumerateArray().First(it => Text(it.GetProperty("forum"), "slug") == "erhvervshus-nordjylland");
        Assert.Equal(("VIOLATED", "2026-01-01"), (Text(board, "worst"), Text(board, "brokenFrom")));
        Assert.Contains(preview.GetProperty("officeSeats").EnumerateArray(), it => Text(it, "office") == "Mayor of Jammerbugt" && Text(it.GetProperty("after"), "name") == "Test Testesen 0849");
        Assert.Equal(payload.ToString(), again.ToString());
        Assert.Equal(version, await host.VersionAsync());
        await host.VerifyAsync();
    }

    [Fact]
    public async Task Faults_have_their_place_in_the_input()
    {
        var input = new { term = "2026-01-01", councils = new[] { new { municipality = "0851", councillors = new[] { new { name = "Test Testesen", party = "9" } } } } };

        var payload = (await host.DataAsync(Question, new { input })).GetProperty("previewElection");

        Assert.Equal(JsonValueKind.Null, payload.GetProperty("preview").ValueKind);
        var error = Assert.Single(payload.GetProperty("errors").EnumerateArray());
        Assert.Equal("input/councils/0/councillors/0/party", string.Join('/', error.GetProperty("path").EnumerateArray().Select(step => step.GetString())));
    }

    [Theory]
    [InlineData("""{ "term": "0001-01-01", "councils": [{ "municipality": "0851", "councillors": [{ "name": "Test Testesen" }] }] }""", "DAY_OUT_OF_RANGE", "term")]
    [InlineData("""{ "term": "9999-12-31", "votes": [{ "municipality": "0851", "letter": "A", "votes": 1 }] }""", "DAY_OUT_OF_RANGE", "term")]
    [InlineData("""{ "term": "2026-01-01", "councils": [{ "municipality": "Ingenby", "complete": true, "councillors": [] }] }""", "BAD_LIST", "councils/0/municipality")]
    [InlineData("""{ "term": "2026-01-01", "councils": [{ "municipality": "0851", "complete": true, "councillors": [] }] }""", "BAD_LIST", "councils/0/councillors")]
    [InlineData("""{ "councillorFile": { "name": "a.csv", "text": "kommune,navn,valgperiode\n" } }""", "BAD_LIST", "councillorFile")]
    [InlineData("""{ "term": "2026-01-01", "councillorFile": { "name": "a.csv", "text": "kommune,navn\nIngenby,Test Testesen\n" }, "votesFile": { "name": "a.csv", "text": "kommune,bogstav,stemmer\n0851,A,1\n" } }""", "BAD_LIST", "councillorFile")]
    [InlineData("""{ "term": "2026-01-01", "councillorFile": { "name": "a.csv", "text": "kommune,navn\n0851,Test Testesen\n" }, "votesFile": { "name": "a.csv", "text": "kommune,bogstav,stemmer\n0851,A,mange\n" } }""", "BAD_LIST", "votesFile")]
    public async Task What_cannot_be_supposed_is_told_with_its_place(string input, string code, string place)
    {
        var payload = (await host.DataAsync(Question, new { input = JsonDocument.Parse(input).RootElement })).GetProperty("previewElection");

        var error = Assert.Single(payload.GetProperty("errors").EnumerateArray());
        Assert.Equal((code, "input/" + place), (Text(error, "code"), string.Join('/', error.GetProperty("path").EnumerateArray().Select(step => step.GetString()))));
    }

    [Fact]
    public async Task The_closed_desk_says_how_to_come_in()
    {
        using var response = await browser.GetAsync(Page);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("Kun den, der har nøglen, kan registrere.", await FormBrowser.TextAsync(response));
    }

    [Fact]
    public async Task The_page_takes_typed_lists_and_shows_the_tables()
    {
        await browser.SignInAsync();
        var page = await browser.PageAsync(Page);
        var list = "kommune;navn;parti;hverv\n" + string.Concat(Eleven.Select(code => $"{code};Test Testesen {code};A;borgmester\n"));

        using var response = await browser.PostAsync(Page, page, ("Form.Councillors", list), ("Form.Term", "2026-2029"), ("Form.Complete", "true"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var text = await FormBrowser.TextAsync(response);
        Assert.Contains("Hvad valget ville ændre fra 1. januar 2026", text);
        Assert.Contains("Leon Sebbelin", text);
        Assert.Contains("Test Testesen 0849 <span class=\"quiet\">(ny)</span>", text);
        Assert.Contains("fra 1. januar 2026", text);
        Assert.Contains(list.Split('\n')[1], text);
    }

    [Fact]
    public async Task The_page_takes_files_and_refuses_what_is_not_UTF8()
    {
        await browser.SignInAsync();
        var page = await browser.PageAsync(Page);
        byte[] latin = [.. "kommune,navn\n0851,S"u8, 0xF8, .. "ren Testesen\n"u8];

        using var right = await SendAsync(page, "kommune,navn,valgperiode\nAalborg,Søren Testesen,2026-2029\n"u8.ToArray());
        using var wrong = await SendAsync(page, latin);

        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        Assert.Contains("Nye personer på listerne: 1", await FormBrowser.TextAsync(right));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("liste.csv er ikke UTF-8", await FormBrowser.TextAsync(wrong));
    }

    [Fact]
    public async Task The_page_tells_all_faults_by_line_and_keeps_what_was_typed()
    {
        await browser.SignInAsync();
        var page = await browser.PageAsync(Page);

        using var response = await browser.PostAsync(Page, page, ("Form.Councillors", "kommune,navn\nIngenby,Test Testesen\n0851,---\n"), ("Form.Term", "2026-2029"), ("Form.Votes", "kommune,bogstav,stemmer\n0851,A,mange\n"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var text = await FormBrowser.TextAsync(response);
        Assert.Contains("De nye kommunalbestyrelser:2: municipality", text);
        Assert.Contains("De nye kommunalbestyrelser:3: name", text);
        Assert.Contains("Stemmerne:2: votes", text);
        Assert.Contains("Ingenby,Test Testesen", text);
    }

    private async Task<HttpResponseMessage> SendAsync(string page, byte[] file)
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent(Regex.Match(page, "__RequestVerificationToken\" value=\"([^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value), "__RequestVerificationToken" },
            { new StringContent(Regex.Match(page, "name=\"_handler\" value=\"([^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value), "_handler" },
            { new StringContent("true"), "Form.Complete" },
        };
        using var bytes = new ByteArrayContent(file);
        bytes.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        content.Add(bytes, "CouncillorFile", "liste.csv");
        return await browser.PostAsync(Page, content);
    }
}
