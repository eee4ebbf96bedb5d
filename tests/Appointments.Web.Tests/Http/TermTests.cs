using System.Net;
using System.Text.Json;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>What is to be filled in a coming council term, and what the one that ends hands over.</summary>
[Collection(HostCollection.Name)]
public sealed class TermTests(RunningHost host)
{
    /// <summary>On 1 January 2026 the Erhvervshus still has its old period; what is to be filled begins on 1 April.</summary>
    [Fact]
    public async Task An_Erhvervshus_is_filled_for_its_own_period_and_by_the_law_of_that_period()
    {
        var house = await ForumAsync("coming-period", "2026-01-01", "erhvervshus-nordjylland");

        var period = house.GetProperty("period");
        Assert.Equal(("2026-04-01", "2030-03-31", false, "INFERRED"), (Text(period, "firstDay"), Text(period, "lastDay"), period.GetProperty("isCouncilTerm").GetBoolean(), Text(period, "mark")));
        var law = house.GetProperty("law");
        Assert.Equal("2026-04-01", Text(law, "day"));
        Assert.DoesNotContain(law.GetProperty("seatGroups").EnumerateArray(), group => Text(group, "key") == "region");
        Assert.Equal(10, law.GetProperty("seatGroups").EnumerateArray().Where(group => Text(group.GetProperty("appointedBy"), "slug") == "kkr-nordjylland").Sum(group => group.GetProperty("count").GetInt32()));
        Assert.Equal(4, house.GetProperty("appointedBefore").GetArrayLength());
        Assert.All(house.GetProperty("appointedBefore").EnumerateArray(), appointment => Assert.Equal("2026-03-31", Text(appointment, "lastDay")));
    }

    /// <summary>A period that no paper states is not invented, and the rules are those of the first day of the term.</summary>
    [Fact]
    public async Task Where_no_period_is_stated_none_is_given()
    {
        var nt = await ForumAsync("coming-period", "2026-01-01", "nt-bestyrelse");
        Assert.Equal(JsonValueKind.Null, nt.GetProperty("period").ValueKind);
        Assert.Equal("2026-01-01", Text(nt.GetProperty("law"), "day"));
    }

    /// <summary>In 2018-2021 the law of the Erhvervshus is covered from 2019 only, that of the hospice from 2020, and neither is left out.</summary>
    [Fact]
    public async Task A_law_that_begins_in_the_term_is_read_on_its_first_covered_day()
    {
        Assert.Equal("2019-01-01", Text((await ForumAsync("coming-period", "2018-01-01", "erhvervshus-nordjylland")).GetProperty("law"), "day"));
        Assert.Equal("2020-11-13", Text((await ForumAsync("coming-period", "2018-01-01", "hospice-vangen")).GetProperty("law"), "day"));
    }

    [Fact]
    public async Task Before_any_law_is_covered_the_forum_is_named_as_not_covered()
    {
        var house = await ForumAsync("coming-period", "2014-01-01", "erhvervshus-nordjylland");
        Assert.False(house.GetProperty("covered").GetBoolean());
        Assert.Equal(JsonValueKind.Null, house.GetProperty("law").ValueKind);
        Assert.Contains("reglerne er først dækket fra 1. januar 2019", WebUtility.HtmlDecode(await host.Client.GetStringAsync("/ny-periode?fra=2014&kkr=kkr-nordjylland")));
    }

    /// <summary>Vækstteam Nordjylland stood from March to May 2021: it belongs to that term, though not to its last day.</summary>
    [Theory]
    [InlineData("2021-12-31", true)]
    [InlineData("2025-12-31", false)]
    public async Task A_forum_that_ended_in_the_term_is_handed_over_with_it(string day, bool there) =>
        Assert.Equal(there, (await ForaAsync("handover", day)).Any(forum => Text(forum.GetProperty("forum"), "slug") == "vaekstteam-nordjylland"));

    /// <summary>The one vacancy of the papers is attested on a single day: how long it lasted nobody says.</summary>
    [Fact]
    public async Task A_vacancy_whose_bounds_are_not_known_has_no_number_of_days()
    {
        var hospice = await ForumAsync("handover", "2021-12-31", "hospice-vangen");
        var stretch = Assert.Single(hospice.GetProperty("vacant").EnumerateArray());
        Assert.Equal(("claus-moerbak-hoejrup", JsonValueKind.Null), (Text(stretch.GetProperty("formerHolder"), "slug"), stretch.GetProperty("days").ValueKind));
    }

    [Fact]
    public async Task The_page_opens_on_the_term_after_the_day_of_the_pages_and_lists_the_Erhvervshus_with_its_period()
    {
        var html = WebUtility.HtmlDecode(await host.Client.GetStringAsync("/ny-periode"));
        Assert.Contains("<h1>Fora at udpege til 2026-2029, KKR Nordjylland</h1>", html);
        Assert.Matches("(?s)id=\"erhvervshus-nordjylland\".*1. april 2026.*31. marts 2030.*Følger ikke byrådsperioden.*KKR udpeger 10 af 11 oplyste pladser.*31. marts 2026", html);
        Assert.Contains("/lov/erhvervshus?dag=2026-04-01", html);
        Assert.Equal(html, WebUtility.HtmlDecode(await host.Client.GetStringAsync("/ny-periode")));
        Assert.Contains("<h1>Fora at udpege til 2026-2029, KKR Nordjylland</h1>", WebUtility.HtmlDecode(await host.Client.GetStringAsync("/ny-periode?fra=2026-01-01&kkr=kkr-nordjylland")));
    }

    [Fact]
    public async Task The_handover_says_who_sits_on_and_what_is_not_stated()
    {
        var html = WebUtility.HtmlDecode(await host.Client.GetStringAsync("/ny-periode/overdragelse?periode=2022-2025"));
        Assert.Contains("<h1>Overdragelse af 2022-2025, KKR Nordjylland</h1>", html);
        Assert.Matches("(?s)id=\"erhvervshus-nordjylland\".*Mogens Christen Gade.*Sidder videre efter perioden.*Registreret i perioden", html);
        Assert.Contains("href=\"/ny-periode?fra=2026-2029&kkr=kkr-nordjylland\"", html);
    }

    [Fact]
    public async Task A_day_in_the_term_names_it() =>
        Assert.Contains("Overdragelse af 2022-2025", await host.Client.GetStringAsync("/ny-periode/overdragelse?periode=2024-05-01"));

    private async Task<JsonElement> ForumAsync(string question, string day, string slug) => (await ForaAsync(question, day)).Single(forum => Text(forum.GetProperty("forum"), "slug") == slug);

    private async Task<IReadOnlyList<JsonElement>> ForaAsync(string question, string day)
    {
        var answer = JsonDocument.Parse(await host.Client.GetStringAsync($"/q/{question}.json?kkr=kkr-nordjylland&asOf={day}")).RootElement;
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return [.. answer.GetProperty("data").GetProperty("kkr").GetProperty("termFora").EnumerateArray()];
    }

    private static string? Text(JsonElement element, string field) => element.GetProperty(field).GetString();
}
