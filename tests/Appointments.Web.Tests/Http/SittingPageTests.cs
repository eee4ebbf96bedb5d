using System.Net;
using System.Text.RegularExpressions;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>The page on which the seats of a meeting are filled, and the page after a single registration, as a browser without scripts sends them.</summary>
public sealed class SittingPageTests : IAsyncLifetime, IDisposable
{
    private WritingHost host = null!;
    private FormBrowser browser = null!;
    private string address = "";

    public async Task InitializeAsync()
    {
        host = await WritingHost.StartAsync();
        browser = new FormBrowser(host);
        await browser.SignInAsync();
        var met = await host.MutateAsync("registerMeeting", new { body = "kkr-nordjylland", day = "2026-01-23" }, "meeting { id }");
        address = $"/moeder/{met.GetProperty("meeting").GetProperty("id").GetString()}/udpeg";
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => browser.Dispose();

    [Fact]
    public async Task The_list_of_meetings_leads_to_the_page_and_a_meeting_that_is_none_is_not_found()
    {
        Assert.Contains($"href=\"{address}\"", await browser.PageAsync("/moeder"));
        using var none = await browser.GetAsync("/moeder/nonsense/udpeg");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        Assert.DoesNotContain("/udpeg\"", await host.Client.GetStringAsync("/moeder"));
        using var closed = await host.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.Forbidden, closed.StatusCode);
    }

    [Fact]
    public async Task Pasted_lines_find_their_seats_are_checked_and_registered_together()
    {
        var page = await browser.PageAsync(address);
        using var pasted = await browser.PostAsync(address, page, [.. Head(), .. Lines(page), ("Form.Paste", "Lasse Frimand Jensen\tDialogforum om retssikkerhed\nPer Bach Laursen\tHospice Vangen\t\t4.2\nNogen\tAndeby Bystyre\nkun et navn"), ("Form.Button", "paste")]);
        var filled = await pasted.Content.ReadAsStringAsync();
        var shown = WebUtility.HtmlDecode(filled);
        Assert.Contains("Intet forum med ledige pladser hedder «Andeby Bystyre».", shown);
        Assert.Contains("Linjen skal have et navn og et forum", shown);

        using var response = await browser.PostAsync(address, filled, [.. Head(), .. Lines(filled), ("Form.Item", "4.1"), ("Form.Button", "register")]);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Matches("registreret=[0-9]+&antal=2$", response.Headers.Location!.ToString());
        var after = WebUtility.HtmlDecode(await browser.PageAsync(response.Headers.Location.ToString()));
        Assert.Contains("2 udpegninger er registreret.", after);
        Assert.Equal("HELD", await host.OccupancyAsync("dialogforum-om-retssikkerhed", "2026-02-01"));
    }

    [Fact]
    public async Task By_default_nothing_is_registered_while_one_line_cannot_be_and_the_others_can_be_taken_alone()
    {
        var page = await browser.PageAsync(address);
        var (forum, hospice, second) = (Index(page, "dialogforum-om-retssikkerhed kkr-1"), Index(page, "hospice-vangen kkr-1"), Index(page, "hospice-vangen kkr-2"));
        (string, string)[] typed = [.. Head(), .. Lines(page), ($"Line.{forum}.Name", "Lasse Frimand Jensen"), ($"Line.{hospice}.Name", "Mogens Christen Gade"), ($"Line.{second}.Name", "Mogens Christen Gade")];

        using var all = await browser.PostAsync(address, page, [.. typed, ("Form.Button", "register")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, all.StatusCode);
        var told = await FormBrowser.TextAsync(all);
        Assert.Contains("Intet er registreret, for ikke alle linjer kan registreres.", told);
        Assert.Contains("2 linjer kan registreres, 1 kan ikke", told);
        Assert.Equal("NOT_STATED", await host.OccupancyAsync("dialogforum-om-retssikkerhed", "2026-02-01"));

        using var passing = await browser.PostAsync(address, page, [.. typed, ("Form.Button", "register-passing")]);
        Assert.Equal(HttpStatusCode.Redirect, passing.StatusCode);
        Assert.EndsWith("antal=2", passing.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal("HELD", await host.OccupancyAsync("hospice-vangen", "2026-02-01"));
    }

    [Fact]
    public async Task Namesakes_are_asked_for_and_somebody_unknown_can_be_added()
    {
        foreach (var code in new[] { "0851", "0840" })
        {
            await host.MutateAsync("recordCouncil", new { municipality = code, term = "2026-01-01", members = new[] { new { name = "Anna Prøvesen", party = code == "0851" ? "A" : "V" } } });
        }

        var page = await browser.PageAsync(address);
        var (forum, hospice) = (Index(page, "dialogforum-om-retssikkerhed kkr-1"), Index(page, "hospice-vangen kkr-1"));
        (string, string)[] typed = [.. Head(), .. Lines(page), ($"Line.{forum}.Name", "Anna Prøvesen"), ($"Line.{hospice}.Name", "Ny Prøvesen"), ($"Line.{hospice}.New", "true")];

        using var check = await browser.PostAsync(address, page, [.. typed, ("Form.Button", "check")]);
        var told = await FormBrowser.TextAsync(check);
        Assert.Contains("Flere hedder «Anna Prøvesen»", told);
        Assert.Contains("Anna Prøvesen (A, Aalborg)", told);
        Assert.Contains("Registret kender ingen, der hedder «Ny Prøvesen».", told);

        using var added = await browser.PostAsync(address, page, [.. typed, ($"Line.{forum}.Person", "anna-proevesen-2"), ("Form.Button", "persons")]);
        var known = await added.Content.ReadAsStringAsync();
        using var done = await browser.PostAsync(address, known, [.. Head(), .. Lines(known), ($"Line.{forum}.Person", "anna-proevesen-2"), ("Form.Button", "register")]);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var sits = await host.DataAsync("{ forum(slug: \"dialogforum-om-retssikkerhed\", asOf: \"2026-02-01\") { seats { heldBy { slug } } } }");
        Assert.Equal("anna-proevesen-2", sits.GetProperty("forum").GetProperty("seats")[0].GetProperty("heldBy").GetProperty("slug").GetString());
    }

    [Fact]
    public async Task What_was_just_registered_can_be_taken_back_with_a_reason_while_nothing_builds_on_it()
    {
        var made = await host.MutateAsync("registerAppointment", new { forum = "hospice-vangen", seat = "kkr-1", person = "per-bach-laursen", firstDay = "2026-01-23" }, "entry appointment { id }");
        var done = $"/udpegninger/{made.GetProperty("appointment").GetProperty("id").GetString()}/registreret?nr={made.GetProperty("entry").GetInt32()}";
        var page = await browser.PageAsync(done);
        Assert.Contains("Kvittering for kontrollen", WebUtility.HtmlDecode(page));

        using var without = await browser.PostAsync(done, page, ("Form.Button", "register"), ("Form.Reason", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        using var undone = await browser.PostAsync(done, page, ("Form.Button", "register"), ("Form.Reason", "Forkert person"));
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        Assert.Contains("fortrudt=", undone.Headers.Location!.ToString());
        Assert.NotEqual("HELD", await host.OccupancyAsync("hospice-vangen", "2026-02-01"));
        var change = (await host.DataAsync("{ changes(last: 1) { nodes { kind reason } } }")).GetProperty("changes").GetProperty("nodes")[0];
        Assert.Equal(("CORRECTION", "Forkert person"), (Payload.Text(change, "kind"), Payload.Text(change, "reason")));
    }

    [Fact]
    public async Task What_something_builds_on_is_not_taken_back_so_simply()
    {
        var made = await host.MutateAsync("registerAppointment", new { forum = "hospice-vangen", seat = "kkr-1", person = "per-bach-laursen", firstDay = "2026-01-23" }, "entry appointment { id }");
        var done = $"/udpegninger/{made.GetProperty("appointment").GetProperty("id").GetString()}/registreret?nr={made.GetProperty("entry").GetInt32()}";
        var page = await browser.PageAsync(done);
        await host.MutateAsync("registerAppointment", new { forum = "hospice-vangen", seat = "kkr-2", person = "mogens-christen-gade", firstDay = "2026-01-23" });

        using var late = await browser.PostAsync(done, page, ("Form.Button", "register"), ("Form.Reason", "Forkert person"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Contains("Forummet er ændret, siden du så det", await FormBrowser.TextAsync(late));
        Assert.Contains("kan ikke blot tages tilbage", WebUtility.HtmlDecode(await browser.PageAsync(done)));
    }

    [Fact]
    public async Task The_register_page_tells_who_may_sit_and_takes_somebody_new()
    {
        await host.MutateAsync("recordCouncil", new { municipality = "0851", term = "2026-01-01", members = new[] { new { name = "Anna Prøvesen", party = "A" } } });
        const string Form = "/udpegninger/ny?forum=dialogforum-om-retssikkerhed&seat=kkr-1&asOf=2026-02-01";
        var page = await browser.PageAsync(Form);
        (string, string)[] typed = [("Form.Act", "APPOINTED"), ("Form.Forum", "dialogforum-om-retssikkerhed"), ("Form.Seat", "kkr-1"), ("Form.FirstDay", "2026-02-01")];

        using var who = await browser.PostAsync("/udpegninger/ny", page, [.. typed, ("Form.Button", "who")]);
        Assert.Matches("name=\"Form.Pick\" value=\"anna-proevesen\"", await who.Content.ReadAsStringAsync());
        using var picked = await browser.PostAsync("/udpegninger/ny", page, [.. typed, ("Form.Pick", "anna-proevesen")]);
        Assert.Matches("value=\"anna-proevesen\" checked", await picked.Content.ReadAsStringAsync());
        using var added = await browser.PostAsync("/udpegninger/ny", page, [.. typed, ("Form.NewName", "Ny Prøvesen"), ("Form.Button", "person")]);
        Assert.Matches("value=\"ny-proevesen\" checked", await added.Content.ReadAsStringAsync());
    }

    private static (string, string)[] Head() => [("Form.FirstDay", "2026-01-23"), ("Form.Reason", "Udpeget på mødet")];

    /// <summary>The lines of the page as it holds them; what a test types besides comes after and counts.</summary>
    private static IEnumerable<(string, string)> Lines(string page) =>
        Regex.Matches(page, "<input[^>]*name=\"(Line\\.[0-9]+\\.(?:Seat|Version|Person|Name|Item))\"(?: value=\"([^\"]*)\")?", RegexOptions.None, TimeSpan.FromSeconds(5))
            .Select(match => (match.Groups[1].Value, WebUtility.HtmlDecode(match.Groups[2].Value)));

    private static string Index(string page, string seat) => Regex.Match(page, $"name=\"Line\\.([0-9]+)\\.Seat\" value=\"{seat}\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value;
}
