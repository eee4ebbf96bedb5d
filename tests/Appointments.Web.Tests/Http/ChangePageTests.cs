using System.Net;
using System.Text.Json;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>The pages on which an appointment is ended, replaced and corrected, as a browser without scripts sends them.</summary>
public sealed class ChangePageTests : IAsyncLifetime, IDisposable
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
    public async Task An_appointment_is_ended_and_corrected_on_pages_of_its_own()
    {
        var appointment = await AppointAsync();
        var ret = await browser.PageAsync($"/udpegninger/{appointment}/ret");
        using var corrected = await browser.PostAsync($"/udpegninger/{appointment}/ret", ret, ("Form.FirstDay", "2025-10-25"), ("Form.LastDay", "2025-12-31"), ("Form.Person", "lasse-frimand-jensen"), ("Form.Reason", "Forkert dag"), ("Form.Button", "register"));
        Assert.Contains("asOf=2025-10-25&registreret=", corrected.Headers.Location?.ToString());

        var afslut = await browser.PageAsync($"/udpegninger/{appointment}/afslut");
        using var ended = await browser.PostAsync($"/udpegninger/{appointment}/afslut", afslut, ("Form.LastDay", "2025-11-30"), ("Form.EndReason", "Udtrådt"), ("Form.Reason", "Brev"), ("Form.Button", "register"));
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);

        using var unknown = await browser.GetAsync("/udpegninger/vrøvl/ret");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    /// <summary>However the address is written, the form that was sent to end an appointment ends it, and never corrects it.</summary>
    [Theory]
    [InlineData("afslut/")]
    [InlineData("AFSLUT")]
    [InlineData("Afslut/")]
    public async Task The_address_is_read_without_regard_to_capitals_and_a_last_stroke(string act)
    {
        var appointment = await AppointAsync();
        var page = await browser.PageAsync($"/udpegninger/{appointment}/{act}");
        Assert.Contains("<h1>Afslut en udpegning</h1>", page);

        using var ended = await browser.PostAsync($"/udpegninger/{appointment}/{act}", page, ("Form.LastDay", "2025-11-30"), ("Form.EndReason", "Udtrådt"), ("Form.Reason", "Brev"), ("Form.Button", "register"));

        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Equal("end-appointment", await LastCommandAsync());
    }

    [Fact]
    public async Task An_act_that_there_is_not_is_no_page()
    {
        using var response = await browser.GetAsync($"/udpegninger/{await AppointAsync()}/slet");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    /// <summary>The decision is the KKR's and the group is no KKR's: what stands is offered, and what nobody took out stays.</summary>
    [Fact]
    public async Task A_decision_of_another_body_is_shown_and_stays_when_something_else_is_corrected()
    {
        var appointment = await GadesAsync();
        var page = await browser.PageAsync($"/udpegninger/{appointment}/ret");
        Assert.Contains("punkt 3.4: Mogens Christen Gade udpeges som repræsentant", WebUtility.HtmlDecode(page));
        var decision = await DecisionAsync(appointment);
        Assert.Contains($"value=\"{decision}\" selected", page);

        using var corrected = await browser.PostAsync(
            $"/udpegninger/{appointment}/ret", page, ("Form.FirstDay", "2020-09-04"), ("Form.LastDay", "2023-12-30"), ("Form.Decision", decision!), ("Form.Person", "mogens-christen-gade"), ("Form.Reason", "Forkert dag"), ("Form.Button", "register"));

        Assert.Equal(HttpStatusCode.Redirect, corrected.StatusCode);
        Assert.Equal(decision, await DecisionAsync(appointment));
    }

    /// <summary>What the form did not offer was not taken out by leaving it.</summary>
    [Fact]
    public async Task A_form_without_the_field_takes_nothing_out()
    {
        var appointment = await GadesAsync();
        var page = await browser.PageAsync($"/udpegninger/{appointment}/ret");
        var decision = await DecisionAsync(appointment);

        using var corrected = await browser.PostAsync(
            $"/udpegninger/{appointment}/ret", page, ("Form.FirstDay", "2020-09-04"), ("Form.LastDay", "2023-12-30"), ("Form.Person", "mogens-christen-gade"), ("Form.Reason", "Forkert dag"), ("Form.Button", "register"));

        Assert.Equal(HttpStatusCode.Redirect, corrected.StatusCode);
        Assert.Equal(decision, await DecisionAsync(appointment));
    }

    /// <summary>It reaches the register as taken out, which says what then is missing.</summary>
    [Fact]
    public async Task A_decision_that_was_offered_and_left_empty_is_taken_out()
    {
        var appointment = await GadesAsync();
        var page = await browser.PageAsync($"/udpegninger/{appointment}/ret");

        using var corrected = await browser.PostAsync(
            $"/udpegninger/{appointment}/ret", page, ("Form.FirstDay", "2020-09-04"), ("Form.LastDay", "2023-12-31"), ("Form.Decision", ""), ("Form.Person", "mogens-christen-gade"), ("Form.Reason", "Forkert punkt"), ("Form.Button", "register"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, corrected.StatusCode);
        Assert.Contains("Der mangler en beslutning for Mogens Christen Gade.", await FormBrowser.TextAsync(corrected));
    }

    [Fact]
    public async Task What_is_missing_is_told_in_words_and_not_while_one_types()
    {
        var appointment = await AppointAsync();
        var page = await browser.PageAsync($"/udpegninger/{appointment}/afslut");

        using var button = await browser.PostAsync($"/udpegninger/{appointment}/afslut", page, ("Form.LastDay", ""), ("Form.EndReason", " "), ("Form.Reason", ""), ("Form.Button", "register"));
        using var live = await browser.PostAsync($"/udpegninger/{appointment}/afslut", page, ("Form.LastDay", ""), ("Form.EndReason", ""), ("Form.Reason", ""), ("Form.Button", "check-live"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, button.StatusCode);
        Assert.Contains("Skriv den sidste dag. Skriv, hvorfor den slutter. Skriv hvorfor; det står i journalen.", await FormBrowser.TextAsync(button));
        Assert.DoesNotContain("class=\"notice\"", await FormBrowser.TextAsync(live));
    }

    [Fact]
    public async Task After_a_check_of_what_another_has_changed_since_it_can_be_registered()
    {
        var appointment = await AppointAsync();
        var page = await browser.PageAsync($"/udpegninger/{appointment}/afslut");
        (string, string)[] typed = [("Form.LastDay", "2025-11-30"), ("Form.EndReason", "Udtrådt"), ("Form.Reason", "Brev")];
        await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "per-bach-laursen", firstDay = "2026-02-01" });
        using var stale = await browser.PostAsync($"/udpegninger/{appointment}/afslut", page, [.. typed, ("Form.Button", "register")]);
        Assert.Contains("Forummet er ændret, siden du så det", await FormBrowser.TextAsync(stale));

        using var check = await browser.PostAsync($"/udpegninger/{appointment}/afslut", page, [.. typed, ("Form.Button", "check")]);
        using var ended = await browser.PostAsync($"/udpegninger/{appointment}/afslut", await check.Content.ReadAsStringAsync(), [.. typed, ("Form.Button", "register")]);

        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
    }

    /// <summary>At most one seat a municipality: a second from Aalborg breaks it, and is excused for a stated reason.</summary>
    [Fact]
    public async Task A_successor_who_breaks_a_demand_can_be_excused()
    {
        foreach (var name in new[] { "Test Testesen", "Prøve Prøvesen", "Tredje Testesen" })
            await host.MutateAsync("registerPerson", new { name });
        await SeatAsync("test-testesen", "business-1", "0851");
        var leaving = await SeatAsync("proeve-proevesen", "business-2", "0860");
        await host.MutateAsync("setForumSetting", new { forum = "erhvervshus-nordjylland", setting = new { maxPerMunicipality = 1 }, firstDay = "2022-04-01" });
        var address = $"/udpegninger/{leaving}/udskift";
        (string, string)[] typed =
            [("Form.LastDay", "2022-12-31"), ("Form.EndReason", "Udtrådt"), ("Form.Person", "tredje-testesen"), ("Form.Municipality", "0851"), ("Form.Reason", "Brev"), ("Form.Button", "register")];

        using var refused = await browser.PostAsync(address, await browser.PageAsync(address), typed);
        var page = await refused.Content.ReadAsStringAsync();
        Assert.Contains("name=\"Form.ExcuseRule\"", page);
        using var excused = await browser.PostAsync(
            address, page, [.. typed, ("Form.ExcuseRule", "geographic-spread"), ("Form.ExcuseReason", "Ingen anden var indstillet"), ("Form.ExcuseAuthor", "Test Testesen")]);

        Assert.Equal(HttpStatusCode.Redirect, excused.StatusCode);
    }

    private async Task<string> AppointAsync() =>
        Id(await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "lasse-frimand-jensen", firstDay = "2025-10-24" }, "appointment { id }"));

    private async Task<string> SeatAsync(string person, string seat, string municipality) =>
        Id(await host.MutateAsync("registerAppointment", new { forum = "erhvervshus-nordjylland", seat, person, municipality, firstDay = "2022-04-01" }, "appointment { id }"));

    private async Task<string> GadesAsync() =>
        (await host.DataAsync("{ forum(slug: \"dk2020-partnerskabsgruppe\", asOf: \"2020-09-04\") { history { id } } }")).GetProperty("forum").GetProperty("history")[0].GetProperty("id").GetString()!;

    private async Task<string?> DecisionAsync(string appointment) =>
        (await host.DataAsync("query($id: ID!) { node(id: $id) { ... on Appointment { decision { id } } } }", new { id = appointment })).GetProperty("node").GetProperty("decision") is { ValueKind: JsonValueKind.Object } decision
            ? decision.GetProperty("id").GetString()
            : null;

    private async Task<string> LastCommandAsync() =>
        (await host.DataAsync("{ changes(last: 1) { nodes { command } } }")).GetProperty("changes").GetProperty("nodes")[0].GetProperty("command").GetString()!;

    private static string Id(JsonElement payload) => payload.GetProperty("appointment").GetProperty("id").GetString()!;
}
