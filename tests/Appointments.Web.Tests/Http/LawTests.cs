using System.Net;
using System.Text.Json;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>The law over HTTP: what holds on a day, what changes on which.</summary>
[Collection(HostCollection.Name)]
public sealed class LawTests(RunningHost host)
{
    private const string Question = """
        query ($kind: String!, $kkr: String, $asOf: Date) {
          lawDocument(kind: $kind, kkr: $kkr, asOf: $asOf) {
            day
            seatGroups { key count voting appointedBy { slug } citation { paragraph } mark }
            demands { rule ruleName en: ruleName(language: EN) confirmed mark parameters { name text } citation { act paragraph published firstDay lastDay mark } }
            periods { firstDay lastDay isCouncilTerm mark }
            changes { day lines { subject before now } }
            changeDays
            fora { slug }
          }
        }
        """;

    /// <summary>The health reform is to let the region's member leave with the function period 2026-2030; the act is pending (minutes of 24 October 2025, item 5.4).</summary>
    [Theory]
    [InlineData("2026-03-31", 11, true, "Lov om erhvervsfremme")]
    [InlineData("2026-04-01", 10, false, "Lovarbejde om regionens udtræden af erhvervshusenes bestyrelser")]
    public async Task An_Erhvervshus_has_eleven_voting_seats_until_31_March_2026_and_ten_by_a_pending_act_after(string day, int seats, bool confirmed, string act)
    {
        var law = await LawAsync("erhvervshus", day);

        Assert.Equal(seats, law.GetProperty("seatGroups").EnumerateArray().Where(group => group.GetProperty("voting").GetBoolean()).Sum(group => group.GetProperty("count").GetInt32()));
        var plan = law.GetProperty("demands").EnumerateArray().Single(demand => Text(demand, "rule") == "seat-plan");
        Assert.Equal((confirmed, act), (plan.GetProperty("confirmed").GetBoolean(), Text(plan.GetProperty("citation"), "act")));
        Assert.Equal(confirmed ? null : "ikke bekræftet", Text(plan.GetProperty("citation"), "mark"));
    }

    [Fact]
    public async Task What_changes_on_1_April_2026_is_told_line_by_line()
    {
        var change = ChangeOn(await LawAsync("erhvervshus", "2026-04-01"), "2026-04-01");

        var region = Line(change, "Plads: Repræsentant for regionen");
        Assert.Equal(("1 plads, med stemme, udpeges af Regionsrådet i Region Nordjylland", null), (Text(region, "before"), Text(region, "now")));
        var plan = Line(change, "Krav: Pladser");
        Assert.Equal("lov, skal, efter Lov om erhvervsfremme, § 13", Text(plan, "before"));
        Assert.Equal("lov, skal, efter Lovarbejde om regionens udtræden af erhvervshusenes bestyrelser (ikke bekræftet)", Text(plan, "now"));
        Assert.DoesNotContain(change.GetProperty("lines").EnumerateArray(), line => Text(line, "subject") == "Plads: Formand");
    }

    /// <summary>Another order of the same organisations in the paper is no change: knowledge institutions 2022-26 and 2026-30.</summary>
    [Fact]
    public async Task Another_order_of_those_who_nominate_is_no_change() => Assert.DoesNotContain(
        ChangeOn(await LawAsync("erhvervshus", "2026-04-01"), "2026-04-01").GetProperty("lines").EnumerateArray(),
        line => Text(line, "subject") == "Plads: Repræsentant for videninstitutionerne");

    /// <summary>Ligestillingsloven § 11: lov nr. 576 af 10/05/2022, then LBK nr. 5 af 06/01/2025.</summary>
    [Theory]
    [InlineData("2025-01-05", "Lov nr. 576 af 10/05/2022")]
    [InlineData("2025-01-06", "LBK nr. 5 af 06/01/2025")]
    public async Task The_wording_of_NTs_paragraph_is_that_of_the_day(string day, string published)
    {
        var law = await LawAsync("trafikselskab", day);

        var balance = law.GetProperty("demands").EnumerateArray().Single(demand => Text(demand, "rule") == "gender-balance");
        Assert.Equal(("§ 11", published), (Text(balance.GetProperty("citation"), "paragraph"), Text(balance.GetProperty("citation"), "published")));
        var line = Line(ChangeOn(law, "2025-01-06"), "Ordlyd: Ligestillingsloven, § 11");
        Assert.Equal(("Lov nr. 576 af 10/05/2022", "LBK nr. 5 af 06/01/2025"), (Text(line, "before"), Text(line, "now")));
    }

    /// <summary>Of every kind: the first covered day is the first of change, the days are in order, and each answers.</summary>
    [Fact]
    public async Task Every_kind_answers_on_each_day_of_change_and_the_day_before_it()
    {
        var laws = (await host.DataAsync("{ lawDocuments { kind coveredFrom changeDays } }")).GetProperty("lawDocuments").EnumerateArray().ToList();
        Assert.Contains(laws, law => Text(law, "kind") == "kkr");
        foreach (var law in laws)
        {
            var days = law.GetProperty("changeDays").EnumerateArray().Select(day => day.GetString()!).ToList();
            Assert.Equal(Text(law, "coveredFrom"), days[0]);
            Assert.Equal(days.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), days);
            foreach (var day in days)
            {
                Assert.Equal(day, Text(await LawAsync(Text(law, "kind")!, day), "day"));
                if (day != days[0])
                    await LawAsync(Text(law, "kind")!, NodaTime.Text.LocalDatePattern.Iso.Format(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.PlusDays(-1)));
            }
        }
    }

    /// <summary>A rule that is demanded somewhere has a name in words, in both languages: RuleWords.</summary>
    [Fact]
    public async Task Every_rule_that_is_demanded_has_a_name()
    {
        var laws = (await host.DataAsync("{ lawDocuments(asOf: \"2026-04-01\") { demands { rule ruleName en: ruleName(language: EN) } } }")).GetProperty("lawDocuments");
        Assert.Equal([], laws.EnumerateArray().SelectMany(law => law.GetProperty("demands").EnumerateArray())
            .Where(demand => Text(demand, "ruleName") == Text(demand, "rule") || Text(demand, "en") == Text(demand, "rule")).Select(demand => Text(demand, "rule")).Distinct());
    }

    [Theory]
    [InlineData("ukendt", "2025-10-24", "UNKNOWN_KIND", "lawDocuments")]
    [InlineData("erhvervshus", "2018-12-31", "NOT_COVERED", "2019-01-01")]
    public async Task What_cannot_be_answered_is_told(string kind, string day, string code, string said)
    {
        var answer = await host.AskAsync(Question, new { kind, asOf = day });
        var error = answer.GetProperty("errors")[0];
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains(said, Text(error, "message"));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").GetProperty("lawDocument").ValueKind);
    }

    [Fact]
    public async Task The_page_of_a_kind_steps_from_change_to_change_and_shows_the_mark()
    {
        var html = WebUtility.HtmlDecode(await host.Client.GetStringAsync("/lov/erhvervshus?dag=2026-04-01"));
        Assert.Contains("href=\"/lov/erhvervshus?dag=2026-01-01\" rel=\"prev\"", html);
        Assert.Contains("href=\"/lov/erhvervshus?dag=2030-04-01\" rel=\"next\"", html);
        Assert.Contains("href=\"/lov/erhvervshus?dag=2024-02-29\"", html);
        Assert.Contains("<input type=\"date\" id=\"dag\" name=\"dag\" value=\"2026-04-01\"", html);
        Assert.Contains("https://www.retsinformation.dk/eli/lta/2024/230", html);
        Assert.Contains("id=\"krav-seat-plan\"", html);
        Assert.Contains("Afventer lov", html);
        Assert.Contains("10 med stemmeret, 1 uden.", html);
        Assert.Contains("href=\"/fora/erhvervshus-nordjylland?asOf=2026-04-01\"", html);
    }

    [Fact]
    public async Task The_findings_of_a_forum_lead_to_the_law_of_its_kind() => Assert.Contains(
        "href=\"/lov/erhvervshus?dag=2022-04-01#krav-gender-balance\"", await host.Client.GetStringAsync("/fora/erhvervshus-nordjylland?asOf=2022-04-01"));

    private async Task<JsonElement> LawAsync(string kind, string asOf) => (await host.DataAsync(Question, new { kind, kkr = "kkr-nordjylland", asOf })).GetProperty("lawDocument");

    private static JsonElement ChangeOn(JsonElement law, string day) => law.GetProperty("changes").EnumerateArray().Single(change => Text(change, "day") == day);

    private static JsonElement Line(JsonElement change, string subject) => change.GetProperty("lines").EnumerateArray().Single(line => Text(line, "subject") == subject);

    private static string? Text(JsonElement element, string field) => element.GetProperty(field).GetString();
}
