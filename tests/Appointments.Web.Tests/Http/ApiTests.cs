using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Appointments.Graph;
using Appointments.Web.Tests.Hosting;
using GraphQL.Http;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Http;

/// <summary>The API over HTTP: streams of the journal, answers that are not sent twice, questions by their id, and the page for browsers.</summary>
public sealed class ApiTests : IAsyncLifetime
{
    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task The_journal_is_told_as_it_grows_and_a_client_goes_on_behind_the_last_it_heard()
    {
        var before = await host.VersionAsync();
        await host.MutateAsync("registerPerson", new { name = "Prøve Testesen" });
        using var stream = await OpenAsync("subscription { registerChanged { number command persons { name } } }", after: before);

        var first = await NextAsync(stream);
        Assert.Equal((before + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), first.Id);
        Assert.Equal("Prøve Testesen", Text(first.Data.GetProperty("registerChanged").GetProperty("persons")[0], "name"));

        await host.MutateAsync("registerPerson", new { name = "Næste Testesen" });
        Assert.Equal("Næste Testesen", Text((await NextAsync(stream)).Data.GetProperty("registerChanged").GetProperty("persons")[0], "name"));
    }

    [Fact]
    public async Task Of_one_forum_only_what_says_something_about_it()
    {
        using var stream = await OpenAsync("subscription { forumChanged(slug: \"hospice-vangen\") { change { command } forum { name version } } }", after: await host.VersionAsync());
        await host.MutateAsync("registerPerson", new { name = "Prøve Testesen" });
        await host.MutateAsync("registerAppointment", new { forum = "hospice-vangen", seat = "kkr-1", person = "proeve-testesen", firstDay = "2026-01-23" });

        var told = (await NextAsync(stream)).Data.GetProperty("forumChanged");

        Assert.Equal(("register-appointment", "Hospice Vangen"), (Text(told.GetProperty("change"), "command"), Text(told.GetProperty("forum"), "name")));
        Assert.Equal(await host.VersionAsync(), told.GetProperty("forum").GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task What_is_confidential_is_no_event_to_others()
    {
        using var street = await OpenAsync("subscription { registerChanged { command } }", after: await host.VersionAsync());
        await host.MutateAsync("openNominationRound", new { forum = "erhvervshus-nordjylland", periodDay = "2026-04-01", deadlineDay = "2027-01-10", meetingDay = "2027-01-20" });
        await host.MutateAsync("registerPerson", new { name = "Prøve Testesen" });

        Assert.Equal("register-person", Text((await NextAsync(street)).Data.GetProperty("registerChanged"), "command"));
    }

    [Fact]
    public async Task A_forum_that_there_is_not_ends_the_stream_with_the_reason()
    {
        using var stream = await OpenAsync("subscription { forumChanged(slug: \"findes-ikke\") { change { number } } }", after: null);

        var told = await stream.ReadToEndAsync();

        Assert.Contains("UNKNOWN_FORUM", told, StringComparison.Ordinal);
        Assert.EndsWith("event: complete\ndata:\n\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_whose_answer_the_client_has_is_not_answered_again_until_something_is_recorded()
    {
        const string Address = "/graphql?query={kkrs{name}}";
        using var first = await host.Client.GetAsync(Address);
        using var again = await GetAsync(Address, request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);

        using var secretary = await GetAsync(Address, request =>
        {
            request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", WritingHost.Key);
        });
        Assert.Equal(HttpStatusCode.OK, secretary.StatusCode);

        await host.MutateAsync("registerPerson", new { name = "Prøve Testesen" });
        using var later = await GetAsync(Address, request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!));
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
    }

    [Fact]
    public async Task An_operation_file_is_asked_for_by_the_hash_of_its_bytes()
    {
        var id = TrustedDocuments.IdOf(RegisterContract.Operations["forum-name"].Span);
        var answer = await host.Client.GetStringAsync($"/graphql?documentId={id}&variables={Uri.EscapeDataString("""{"slug":"hospice-vangen","asOf":"2022-04-01"}""")}");
        Assert.Contains("Hospice Vangen", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/q/fora.csv?asOf=2022-04-01", "gzip")]
    [InlineData("/graphql?query={kkrs{name municipalities{name}}}", "br")]
    [InlineData("/fora/hospice-vangen?asOf=2022-04-01", null)]
    public async Task Answers_and_exports_are_compressed_and_pages_are_not(string address, string? encoding)
    {
        using var answer = await GetAsync(address, request => request.Headers.AcceptEncoding.ParseAdd(encoding ?? "gzip, br"));
        Assert.Equal(encoding is null ? [] : new[] { encoding }, answer.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task A_browser_that_opens_it_gets_a_page_with_a_policy_and_a_program_gets_an_answer()
    {
        using var page = await GetAsync("/graphql", request => request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml,*/*;q=0.8"));
        Assert.Equal((HttpStatusCode.OK, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
        Assert.Contains("frame-ancestors 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        using var asked = await GetAsync("/graphql?query={kkrs{name}}", request => request.Headers.Accept.ParseAdd("text/html,*/*;q=0.8"));
        Assert.Equal("application/json", asked.Content.Headers.ContentType?.MediaType);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, Action<HttpRequestMessage> with)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        with(request);
        return await host.Client.SendAsync(request);
    }

    private async Task<StreamReader> OpenAsync(string query, int? after)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(query)}");
        request.Headers.Accept.ParseAdd("text/event-stream");
        if (after is { } number) request.Headers.Add("Last-Event-ID", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var answer = await host.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        return new StreamReader(await answer.Content.ReadAsStreamAsync());
    }

    private static async Task<(string? Id, JsonElement Data)> NextAsync(StreamReader stream)
    {
        string? id = null;
        while (await stream.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal)) id = line["id: ".Length..];
            if (!line.StartsWith("data: ", StringComparison.Ordinal)) continue;
            var answer = JsonDocument.Parse(line["data: ".Length..]).RootElement;
            Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
            return (id, answer.GetProperty("data"));
        }

        throw new InvalidOperationException("The stream ended.");
    }
}
