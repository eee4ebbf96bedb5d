using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Papers;

/// <summary>Minutes are read in and answered one by one, over HTTP without scripts; only then facts are written, each with its sentence.</summary>
public sealed class PaperPageTests : IAsyncLifetime, IDisposable
{
    private WritingHost host = null!;
    private FormBrowser browser = null!;

    public async Task InitializeAsync()
    {
        host = await WritingHost.StartAsync();
        browser = new FormBrowser(host);
        await browser.SignInAsync();
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => browser.Dispose();

    [Fact]
    public async Task Minutes_become_a_meeting_decisions_an_appointment_and_a_nomination_each_with_its_sentence()
    {
        var address = await ReadInAsync(InventedMinutes.Minutes);

        var before = await host.VersionAsync();
        var (status, text) = await AnswerAsync(address, ("Form.AcceptMeeting", "true"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Mødet: taget med.", text);
        Assert.True(await host.VersionAsync() > before);
        var meeting = (await host.DataAsync("""{ forum(slug: "kkr-nordjylland", asOf: "2025-12-01") { meetings { day attendance { printedName present person { slug } party { letter } municipality { name } } decisions { item caseNumber text } } } }"""))
            .GetProperty("forum").GetProperty("meetings")[0];
        Assert.Equal("2025-11-28", Payload.Text(meeting, "day"));
        Assert.Equal(["Prøve Testesen", "Digte Digtesen", "Tvilling Tvillingsen", "Fiktiv Fiktesen"], meeting.GetProperty("attendance").EnumerateArray().Select(line => Payload.Text(line, "printedName")));
        Assert.Equal([true, true, true, false], meeting.GetProperty("attendance").EnumerateArray().Select(line => line.GetProperty("present").GetBoolean()));
        Assert.Equal(["1.1", "4.1", "4.2"], meeting.GetProperty("decisions").EnumerateArray().Select(decision => Payload.Text(decision, "item")));
        Assert.Equal("SAG-2025-00002", Payload.Text(meeting.GetProperty("decisions")[1], "caseNumber"));

        var page = await browser.PageAsync(address);
        (status, text) = await AnswerAsync(address, ("Form.Accept", KeyOf(page, "appointment")));
        Assert.True(status == HttpStatusCode.OK, text);
        var history = (await host.DataAsync("""{ forum(slug: "dialogforum-om-retssikkerhed", asOf: "2025-12-01") { history { person { name } status firstDay decision { item } source { paper item note } } } }"""))
            .GetProperty("forum").GetProperty("history").EnumerateArray().Single(line => Payload.Text(line.GetProperty("person"), "name") == "Prøve Testesen");
        Assert.Equal("2025-11-28", Payload.Text(history, "firstDay"));
        Assert.Equal("4.1", Payload.Text(history.GetProperty("decision"), "item"));
        Assert.Contains("KKR Nordjylland udpegede Prøve Testesen", Payload.Text(history.GetProperty("source"), "note"));

        var nomination = KeyOf(page, "nomination");
        var seat = SeatOf(page, nomination);
        (status, text) = await AnswerAsync(address, ("Form.Accept", nomination), ($"{nomination}.seat", seat));
        Assert.True(status == HttpStatusCode.OK, text);

        (status, _) = await AnswerAsync(address, ("Form.Reject", KeyOf(page, "withdrawal")), ($"{KeyOf(page, "withdrawal")}.why", "Kender vi ikke."));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("0 af 7 forslag mangler svar", await TextOfAsync(address));
        await host.VerifyAsync();
    }

    /// <summary>The agenda is read first: its meeting is registered, and the minutes add list and decisions to that same meeting.</summary>
    [Fact]
    public async Task The_minutes_of_a_meeting_whose_agenda_was_read_update_it_and_do_not_double_it()
    {
        var agenda = await ReadInAsync(InventedMinutes.Agenda);
        var (status, text) = await AnswerAsync(agenda, ("Form.AcceptMeeting", "true"));
        Assert.True(status == HttpStatusCode.OK, text);
        var minutes = await ReadInAsync(InventedMinutes.Minutes);
        Assert.NotEqual(agenda, minutes);
        Assert.Contains("Registret kender mødet; deltagerlisten kommer til.", await TextOfAsync(minutes));
        (status, text) = await AnswerAsync(minutes, ("Form.AcceptMeeting", "true"));
        Assert.True(status == HttpStatusCode.OK, text);
        var meetings = (await host.DataAsync("""{ forum(slug: "kkr-nordjylland", asOf: "2025-12-01") { meetings { day attendance { printedName } } } }""")).GetProperty("forum").GetProperty("meetings");
        Assert.Equal(4, Assert.Single(meetings.EnumerateArray(), meeting => Payload.Text(meeting, "day") == "2025-11-28").GetProperty("attendance").GetArrayLength());
    }

    [Fact]
    public async Task Of_two_of_a_name_a_person_must_say_who_is_meant()
    {
        await host.MutateAsync("registerPerson", new { name = "Tvilling Tvillingsen" });
        await host.MutateAsync("registerPerson", new { name = "Tvilling Tvillingsen", slug = "tvilling-tvillingsen-den-anden" });
        var address = await ReadInAsync(InventedMinutes.Minutes);
        var version = await host.VersionAsync();

        var (status, text) = await AnswerAsync(address, ("Form.Accept", "meeting"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Vælg, hvem Tvilling Tvillingsen er.", text);
        Assert.DoesNotContain("Mødet: taget med.", text);
        (status, text) = await AnswerAsync(address, ("Form.Accept", "meeting"), ("meeting.person2", "tvilling-tvillingsen-den-anden"));
        Assert.True(status == HttpStatusCode.OK, text);
        Assert.True(await host.VersionAsync() > version);
    }

    [Fact]
    public async Task Who_leaves_has_the_appointment_ended_with_the_sentence_as_the_reason()
    {
        var seat = (await host.DataAsync("""{ forum(slug: "hospice-vangen", asOf: "2025-11-01") { seats { key occupancy } } }""")).GetProperty("forum").GetProperty("seats")
            .EnumerateArray().First(it => Payload.Text(it, "occupancy") != "HELD");
        await host.MutateAsync("registerPerson", new { name = "Udtræd Udtrædsen" });
        var appointed = await host.MutateAsync("registerAppointment", new { forum = "hospice-vangen", seat = Payload.Text(seat, "key"), person = "udtraed-udtraedsen", firstDay = "2025-01-01" });
        Assert.Equal(0, appointed.GetProperty("errors").GetArrayLength());
        var address = await ReadInAsync(InventedMinutes.Minutes);

        var (status, text) = await AnswerAsync(address, ("Form.Accept", KeyOf(await browser.PageAsync(address), "withdrawal")));

        Assert.True(status == HttpStatusCode.OK, text);
        var ended = (await host.DataAsync("""{ person(slug: "udtraed-udtraedsen") { appointments { lastDay endReason } } }""")).GetProperty("person").GetProperty("appointments")[0];
        Assert.Equal("2025-11-28", Payload.Text(ended, "lastDay"));
        Assert.Contains("er udtrådt af bestyrelsen for Hospice Vangen", Payload.Text(ended, "endReason"));
    }

    [Fact]
    public async Task The_same_paper_again_leads_to_the_one_that_is_known() =>
        Assert.Equal(await ReadInAsync(InventedMinutes.Minutes), await ReadInAsync(InventedMinutes.Minutes));

    [Theory]
    [InlineData("", "Vælg en fil, eller indsæt papirets tekst.")]
    [InlineData("Kære borgere. Vi ønsker glædelig jul fra Prøveby.", "")]
    public async Task What_is_no_paper_is_told_so_and_nothing_is_kept(string text, string told)
    {
        var version = await host.VersionAsync();
        using var response = await SendAsync("/referater", ("Form.Sent", "true"), ("Form.Text", text));
        var page = await FormBrowser.TextAsync(response);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("papir-fejl", page);
        Assert.Contains(told, page);
        Assert.Equal(version, await host.VersionAsync());
    }

    [Fact]
    public async Task Others_see_no_paper_and_cannot_send_one()
    {
        var address = await ReadInAsync(InventedMinutes.Minutes);
        using var stranger = new FormBrowser(host);
        using var page = await stranger.GetAsync(address);
        Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
        Assert.DoesNotContain("Testesen", await page.Content.ReadAsStringAsync());
        var answer = await host.AskAsync("{ papers { id text } }", key: null);
        Assert.Equal(0, answer.GetProperty("data").GetProperty("papers").GetArrayLength());
        answer = await host.AskAsync("query($id: ID!) { paper(id: $id) { text } }", new { id = address["/referater/".Length..] }, key: null);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").GetProperty("paper").ValueKind);
    }

    private async Task<string> ReadInAsync(string text)
    {
        using var response = await SendAsync("/referater", ("Form.Sent", "true"), ("Form.Text", text));
        Assert.True(response.StatusCode == HttpStatusCode.Found, await FormBrowser.TextAsync(response));
        return response.Headers.Location!.OriginalString.Replace(host.Url, "", StringComparison.Ordinal).Insert(0, "/").Replace("//", "/", StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> SendAsync(string address, params (string Name, string Value)[] fields) => await browser.PostAsync(address, await browser.PageAsync(address), fields);

    private async Task<(HttpStatusCode Status, string Text)> AnswerAsync(string address, params (string Name, string Value)[] fields)
    {
        using var response = await SendAsync(address, fields);
        return (response.StatusCode, await FormBrowser.TextAsync(response));
    }

    private async Task<string> TextOfAsync(string address)
    {
        using var response = await browser.GetAsync(address);
        return await FormBrowser.TextAsync(response);
    }

    private static string KeyOf(string page, string kind) => Regex.Match(page, $"id=\"({kind}-[^\"]+?)\" aria-labelledby", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value;

    private static string SeatOf(string page, string key)
    {
        var select = page[page.IndexOf($"name=\"{key}.seat\"", StringComparison.Ordinal)..];
        return Regex.Matches(select, "<option value=\"([^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(5))[0].Groups[1].Value;
    }
}
