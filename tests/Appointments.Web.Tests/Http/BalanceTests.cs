using System.Net;
using System.Text.Json;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>How the seats of KKR Nordjylland are spread in the sample register, and with votes and genders that a test records.</summary>
[Collection(HostCollection.Name)]
public sealed class BalanceTests(RunningHost host)
{
    private const string Question = """
        query($from: Int, $to: Int) { kkr(slug: "kkr-nordjylland", asOf: "2022-04-01") { balance(from: $from, to: $to) {
          noEntitlement(language: EN) voteTable { name total } proportion { answer sum confirmed strength force }
          together { political held open parties { letter name votes entitlement held difference } partyNotRecorded municipalitiesWithSeat mostOfOne municipalities { name held } gender { persons women men others notRecorded withheld(language: EN) } }
          fora { forum { slug } seats { political parties { letter entitlement held } gender { women withheld } } }
          years { year appointments { count dayNotStated gender { persons women withheld } } }
        } } }
        """;

    [Fact]
    public async Task The_sample_has_no_votes_so_there_is_no_entitlement_and_the_reason_is_given()
    {
        var balance = Balance(await host.DataAsync(Question));

        Assert.Equal("No votes are recorded for the area of KKR Nordjylland from the election to the council term 2022-2025, so the parties' proportional share is not computed.", Text(balance, "noEntitlement"));
        Assert.Equal(JsonValueKind.Null, balance.GetProperty("voteTable").ValueKind);
        Assert.Equal(("UNDETERMINED", "CONVENTION", "AIM", false), (Text(balance.GetProperty("proportion"), "answer"), Text(balance.GetProperty("proportion"), "force"), Text(balance.GetProperty("proportion"), "strength"), balance.GetProperty("proportion").GetProperty("confirmed").GetBoolean()));
        var together = balance.GetProperty("together");
        Assert.Equal((5, 5, 0, 3), (Number(together, "political"), Number(together, "held"), Number(together, "open"), Number(together, "partyNotRecorded")));
        var party = Assert.Single(together.GetProperty("parties").EnumerateArray());
        Assert.Equal("V Venstre 2", $"{Text(party, "letter")} {Text(party, "name")} {Number(party, "held")}");
        Assert.All(["votes", "entitlement", "difference"], field => Assert.Equal(JsonValueKind.Null, party.GetProperty(field).ValueKind));
        Assert.Equal((1, 2, 11), (Number(together, "municipalitiesWithSeat"), Number(together, "mostOfOne"), together.GetProperty("municipalities").GetArrayLength()));
    }

    [Fact]
    public async Task Years_are_those_of_the_council_term_unless_others_are_asked()
    {
        Assert.Equal([2022], Years(await host.DataAsync(Question)));
        var asked = await host.DataAsync(Question, new { from = 2019, to = 2022 });

        Assert.Equal([2019, 2020, 2021, 2022], Years(asked));

        // Four were appointed from 1 April 2022; one seat is assumed to be held from the first day of the council term.
        var appointments = Balance(asked).GetProperty("years")[3].GetProperty("appointments");
        Assert.Equal((4, 1), (Number(appointments, "count"), Number(appointments, "dayNotStated")));
    }

    [Theory]
    [InlineData(2022, 2021)]
    [InlineData(0, 10)]
    [InlineData(1980, 2020)]
    [InlineData(int.MinValue, int.MaxValue)]
    [InlineData(9990, 10000)]
    public async Task Years_that_cannot_be_told_are_an_error(int from, int to)
    {
        var error = (await host.AskAsync(Question, new { from, to })).GetProperty("errors")[0];

        Assert.Equal("BAD_YEARS", Text(error.GetProperty("extensions"), "code"));
    }

    /// <summary>A 40, V 30, C 20 for the five political seats: 40, 30, 20 = 40/2, 15 = 30/2. The last of the five is 15, so A 2, V 2, C 1.</summary>
    [Fact]
    public async Task Votes_that_are_recorded_give_the_entitlements()
    {
        await using var writing = await WritingHost.StartAsync();
        var votes = new[] { ("A", 40), ("V", 30), ("C", 20) }.Select(it => new { letter = it.Item1, votes = it.Item2 });
        var recorded = await writing.MutateAsync("recordVotes", new { name = "Prøvevalg", kkr = "kkr-nordjylland", day = "2021-11-16", votes });
        Assert.Equal("[]", recorded.GetProperty("errors").ToString());

        var balance = Balance(await writing.DataAsync(Question));

        Assert.Equal(("Prøvevalg", 90), (Text(balance.GetProperty("voteTable"), "name"), Number(balance.GetProperty("voteTable"), "total")));
        Assert.Equal(JsonValueKind.Null, balance.GetProperty("noEntitlement").ValueKind);
        Assert.Equal(
            ["A 40 2 0 -2", "V 30 2 2 0", "C 20 1 0 -1"],
            balance.GetProperty("together").GetProperty("parties").EnumerateArray().Select(it => $"{Text(it, "letter")} {Number(it, "votes")} {Number(it, "entitlement")} {Number(it, "held")} {Number(it, "difference")}"));
        Assert.Equal("A 0/2, C 0/1, V 2/2", Text(balance.GetProperty("proportion"), "sum"));
        var page = WebUtility.HtmlDecode(await writing.Client.GetStringAsync("/fordeling?asOf=2022-04-01"));
        Assert.Contains("Prøvevalg", page);
        Assert.Contains("<td class=\"number\" data-label=\"Forskel\">−2</td>", page);
        Assert.Contains("<rect class=\"fair\"", page);
    }

    [Fact]
    public async Task One_recorded_gender_is_withheld_from_the_public_and_told_to_the_secretariat()
    {
        await using var writing = await WritingHost.StartAsync();
        Assert.Equal("[]", (await writing.MutateAsync("recordGender", new { person = "mogens-christen-gade", gender = "M", source = new { paper = "Prøvepapir" } })).GetProperty("errors").ToString());

        var told = Balance(await writing.DataAsync(Question)).GetProperty("together").GetProperty("gender");
        var open = await writing.AskAsync(Question, key: null);
        var hidden = Balance(open.GetProperty("data")).GetProperty("together").GetProperty("gender");

        Assert.Equal((5, 0, 1, 4), (Number(told, "persons"), Number(told, "women"), Number(told, "men"), Number(told, "notRecorded")));
        Assert.Equal(5, Number(hidden, "persons"));
        Assert.All(["women", "men", "others", "notRecorded"], field => Assert.Equal(JsonValueKind.Null, hidden.GetProperty(field).ValueKind));
        Assert.StartsWith("The counts are not shown", Text(hidden, "withheld"));
        Assert.Contains("vises ikke", await writing.Client.GetStringAsync("/fordeling?asOf=2022-04-01"));
    }

    [Theory]
    [InlineData("da", "Fordeling af de pladser, KKR Nordjylland udpeger til", "1 af 11 kommuner har en politisk plads; ingen har flere end 2.", "Nye udpegninger", "Det er en konvention, ikke bekræftet", "Der er ikke registreret stemmer")]
    [InlineData("en", "Balance of the seats to which KKR Nordjylland appoints", "1 of 11 municipalities have a political seat; none has more than 2.", "New appointments", "It is a convention, not confirmed", "No votes are recorded")]
    public async Task The_page_has_the_numbers_beside_the_bars_in_both_languages(string language, params string[] said)
    {
        var html = WebUtility.HtmlDecode(await host.Client.GetStringAsync($"/fordeling?kkr=kkr-nordjylland&asOf=2022-04-01&fra=2019&sprog={language}"));

        Assert.All(said, text => Assert.Contains(text, html));
        Assert.Contains("<svg class=\"bar count\"", html);
        Assert.Contains("V Venstre", html);
        Assert.Contains("/fora/erhvervshus-nordjylland?asOf=2022-04-01", html);
        Assert.DoesNotContain("<script", html);
    }

    [Theory]
    [InlineData("kkr=ukendt", HttpStatusCode.NotFound, "Intet KKR har adressen «ukendt».")]
    [InlineData("asOf=2022-02-30", HttpStatusCode.BadRequest, "er ikke en dag i kalenderen")]
    [InlineData("asOf=2022-04-01&fra=nu", HttpStatusCode.BadRequest, "Årene kan ikke vises.")]
    [InlineData("asOf=2022-04-01&fra=2023&til=2022", HttpStatusCode.BadRequest, "Årene kan ikke vises.")]
    [InlineData("asOf=1900-01-01", HttpStatusCode.NotFound, "ingen fora")]
    public async Task What_the_page_cannot_answer_it_refuses_in_words(string query, HttpStatusCode status, string said)
    {
        using var response = await host.Client.GetAsync($"/fordeling?{query}");

        Assert.Equal(status, response.StatusCode);
        Assert.Contains(said, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task The_front_page_leads_there()
    {
        var html = WebUtility.HtmlDecode(await host.Client.GetStringAsync("/?asOf=2022-04-01"));

        Assert.Contains("<a href=\"/fordeling?asOf=2022-04-01\">", html);
        Assert.Contains("<a href=\"/fordeling\">Fordeling</a>", html);
    }

    private static JsonElement Balance(JsonElement data) => data.GetProperty("kkr").GetProperty("balance");

    private static IEnumerable<int> Years(JsonElement data) => Balance(data).GetProperty("years").EnumerateArray().Select(year => Number(year, "year"));

    private static string Text(JsonElement element, string field) => element.GetProperty(field).GetString()!;

    private static int Number(JsonElement element, string field) => element.GetProperty(field).GetInt32();
}
