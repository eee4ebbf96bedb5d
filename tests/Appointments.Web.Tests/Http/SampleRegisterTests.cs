using System.Text.Json;
using Appointments.Web.Tests.Hosting;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Http;

/// <summary>The questions that the register was built to answer, asked over HTTP of the sample register.</summary>
[Collection(HostCollection.Name)]
public sealed class SampleRegisterTests(RunningHost host)
{
    private const string Board = """
        query Board($slug: String!, $asOf: Date) {
          forum(slug: $slug, asOf: $asOf) {
            name
            kkrRelation
            period { firstDay lastDay }
            names { name }
            seats {
              label kind role voting occupancy mark lastDay
              municipality { name }
              citation { paragraph confirmed mark }
              heldBy { slug name }
              holder { status firstDay firstDayBasis lastDay lastDayBasis decision { item caseNumber meeting { day } } }
            }
            composition { verdict openSeats findings { rule answer message sum citation { paragraph confirmed } } }
            history { status person { slug } }
            meetings { day attendance { printedName present } }
          }
        }
        """;

    [Fact]
    public async Task Erhvervshus_on_1_April_2022_has_eleven_voting_seats_and_an_observer()
    {
        var seats = await SeatsAsync("erhvervshus-nordjylland", "2022-04-01");
        Assert.Equal(11, seats.Count(seat => seat.GetProperty("voting").GetBoolean()));
        Assert.Equal("OBSERVER", Assert.Single(seats, seat => !seat.GetProperty("voting").GetBoolean()).GetProperty("role").GetString());
    }

    [Fact]
    public async Task Erhvervshus_on_1_April_2022_is_chaired_by_Gade_with_three_politicians_and_seven_seats_not_stated()
    {
        var seats = await SeatsAsync("erhvervshus-nordjylland", "2022-04-01");
        Assert.Equal("mogens-christen-gade", HolderOf(Assert.Single(seats, seat => Text(seat, "role") == "CHAIR")));
        Assert.Equal(
            ["leon-sebbelin", "per-moeller", "thomas-kastrup-larsen"],
            seats.Where(seat => Text(seat, "role") == "MEMBER" && Text(seat, "occupancy") == "HELD").Select(HolderOf).Order(StringComparer.Ordinal));
        Assert.Equal(7, seats.Count(seat => seat.GetProperty("voting").GetBoolean() && Text(seat, "occupancy") == "NOT_STATED"));
        Assert.All(seats, seat => Assert.Contains("§ 13", seat.GetProperty("citation").GetProperty("paragraph").GetString()));
    }

    [Fact]
    public async Task Erhvervshus_on_1_April_2022_cannot_be_judged_on_gender_and_the_answer_says_what_is_needed()
    {
        var forum = await ForumAsync("erhvervshus-nordjylland", "2022-04-01");
        var gender = Finding(forum, "gender-balance");
        Assert.Equal("UNDETERMINED", Text(gender, "answer"));
        Assert.Contains("mindst 4 kvinder og 4 mænd", Text(gender, "message"));
    }

    [Fact]
    public async Task Erhvervshus_on_31_March_2022_is_the_period_before_with_Gade_attested_and_assumed_for_the_period()
    {
        var forum = await ForumAsync("erhvervshus-nordjylland", "2022-03-31");
        Assert.Equal("2022-03-31", forum.GetProperty("period").GetProperty("lastDay").GetString());
        var chair = forum.GetProperty("seats").EnumerateArray().Single(seat => Text(seat, "role") == "CHAIR");
        Assert.Equal("mogens-christen-gade", HolderOf(chair));
        Assert.Equal("TERM_ASSUMED", Text(chair.GetProperty("holder"), "firstDayBasis"));
    }

    [Fact]
    public async Task Erhvervshus_on_1_April_2026_has_ten_voting_seats_and_the_change_is_marked_as_not_confirmed()
    {
        var forum = await ForumAsync("erhvervshus-nordjylland", "2026-04-01");
        Assert.Equal(10, forum.GetProperty("seats").EnumerateArray().Count(seat => seat.GetProperty("voting").GetBoolean()));
        var plan = Finding(forum, "seat-plan");
        Assert.False(plan.GetProperty("citation").GetProperty("confirmed").GetBoolean());
    }

    [Fact]
    public async Task Erhvervshus_on_the_day_before_coverage_is_refused_and_the_first_covered_day_is_named()
    {
        var answer = await host.AskAsync(Board, new { slug = "erhvervshus-nordjylland", asOf = "2018-12-31" });
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").GetProperty("forum").ValueKind);
        var error = answer.GetProperty("errors")[0];
        Assert.Equal("NOT_COVERED", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(
            "The law of erhvervshus-nordjylland is covered from 2019-01-01: ask for that day or a later one. "
            + "The Act on business promotion, which gives the seats of the board, came into force on 1 January 2019. "
            + "(Reglerne for «Erhvervshus Nordjylland» er dækket fra 2019-01-01: spørg om den dag eller en senere. "
            + "Lov om erhvervsfremme, som bestyrelsens pladser følger af, trådte i kraft den 1. januar 2019.)",
            Text(error, "message"));
    }

    [Fact]
    public async Task Erhvervshus_from_2026_says_that_its_nominating_organisations_are_only_recommended()
    {
        var data = await host.DataAsync("""{ forum(slug: "erhvervshus-nordjylland", asOf: "2026-04-01") { composition { notComputed { sentence } } } }""");
        Assert.Contains(
            "Hvilke organisationer der kan indstille for 2026-2030, er det afgående KKR's anbefaling; det nye KKR's beslutning står ikke i papirerne.",
            data.GetProperty("forum").GetProperty("composition").GetProperty("notComputed").EnumerateArray().Select(sentence => Text(sentence, "sentence")));
    }

    [Fact]
    public async Task NT_has_nine_seats_one_reserved_for_Aalborg_and_the_KKR_only_recommends()
    {
        var forum = await ForumAsync("nt-bestyrelse", "2022-06-01");
        var seats = forum.GetProperty("seats").EnumerateArray().ToArray();
        Assert.Equal(9, seats.Length);
        Assert.Single(seats, seat => seat.GetProperty("municipality").ValueKind == JsonValueKind.Object && Text(seat.GetProperty("municipality"), "name") == "Aalborg");
        Assert.Equal("RECOMMENDS", Text(forum, "kkrRelation"));
    }

    [Fact]
    public async Task DK2020_has_eleven_seats_and_Gade_by_the_decision_of_item_3_4()
    {
        var seats = await SeatsAsync("dk2020-partnerskabsgruppe", "2020-09-04");
        Assert.Equal(11, seats.Length);
        var held = Assert.Single(seats, seat => Text(seat, "occupancy") == "HELD");
        Assert.Equal("mogens-christen-gade", HolderOf(held));
        var decision = held.GetProperty("holder").GetProperty("decision");
        Assert.Equal(("3.4", "SAG-2020-04159", "2020-09-04"), (Text(decision, "item"), Text(decision, "caseNumber"), Text(decision.GetProperty("meeting"), "day")));
    }

    [Fact]
    public async Task Hospice_has_two_seats_and_Lone_Olsen_is_nominated_and_holds_none()
    {
        var forum = await ForumAsync("hospice-vangen", "2020-11-13");
        var seats = forum.GetProperty("seats").EnumerateArray().ToArray();
        Assert.Equal(2, seats.Length);
        Assert.All(seats, seat => Assert.Equal(JsonValueKind.Null, seat.GetProperty("heldBy").ValueKind));
        Assert.Equal("NOMINATED", Text(Assert.Single(forum.GetProperty("history").EnumerateArray().ToArray(), entry => Text(entry.GetProperty("person"), "slug") == "lone-olsen"), "status"));
        Assert.Equal(["Hospice KamillianerGaarden", "Hospice Vangen"], forum.GetProperty("names").EnumerateArray().Select(name => Text(name, "name")));
    }

    [Fact]
    public async Task Hospice_has_a_vacant_seat_and_says_who_left_it_and_where_that_stands()
    {
        var data = await host.DataAsync("""{ forum(slug: "hospice-vangen", asOf: "2020-11-13") { vacancies { vacancy { reason formerHolder { slug } source { day } } } seats { occupancy } } }""");
        var vacancy = Assert.Single(data.GetProperty("forum").GetProperty("vacancies").EnumerateArray().ToArray()).GetProperty("vacancy");
        Assert.Equal(("claus-moerbak-hoejrup", "2020-11-13"), (Text(vacancy.GetProperty("formerHolder"), "slug"), Text(vacancy.GetProperty("source"), "day")));
        Assert.Equal(["VACANT", "NOT_STATED"], data.GetProperty("forum").GetProperty("seats").EnumerateArray().Select(seat => Text(seat, "occupancy")));
    }

    [Fact]
    public async Task Dialogforum_was_named_Retssikkerhedsalliancen_on_1_June_2021()
    {
        Assert.Equal("Retssikkerhedsalliancen", Text(await ForumAsync("dialogforum-om-retssikkerhed", "2021-06-01"), "name"));
        Assert.Equal("Dialogforum om retssikkerhed", Text(await ForumAsync("dialogforum-om-retssikkerhed", "2022-04-20"), "name"));
    }

    [Fact]
    public async Task Gade_without_a_day_has_all_his_seats_with_periods_bases_and_sources()
    {
        var data = await host.DataAsync("""{ person(slug: "mogens-christen-gade") { appointments { forum { slug } firstDay lastDay firstDayBasis lastDayBasis source { paper day mark } } } }""");
        var appointments = data.GetProperty("person").GetProperty("appointments").EnumerateArray().ToArray();
        var fora = appointments.Select(appointment => Text(appointment.GetProperty("forum"), "slug")).ToArray();
        Assert.Equal(2, fora.Count(slug => slug == "erhvervshus-nordjylland"));
        Assert.Contains("dk2020-partnerskabsgruppe", fora);
        Assert.Contains("vaekstteam-nordjylland", fora);
        Assert.All(appointments, appointment => Assert.NotEqual("", Text(appointment.GetProperty("source"), "paper")));
    }

    [Fact]
    public async Task The_KKR_on_24_October_2025_has_its_seats_by_law_and_the_23_names_of_the_list_below()
    {
        var forum = await ForumAsync("kkr-nordjylland", "2025-10-24");
        Assert.Equal(22, forum.GetProperty("seats").GetArrayLength());
        var list = forum.GetProperty("meetings")[0];
        Assert.Equal("2025-10-24", Text(list, "day"));
        Assert.Equal(19, list.GetProperty("attendance").EnumerateArray().Count(line => line.GetProperty("present").GetBoolean()));
        Assert.Equal(23, list.GetProperty("attendance").GetArrayLength());
    }

    [Fact]
    public async Task Two_days_in_one_document_do_not_disturb_each_other()
    {
        var data = await host.DataAsync("""
            {
              before: forum(slug: "erhvervshus-nordjylland", asOf: "2022-03-31") { ...Board }
              after: forum(slug: "erhvervshus-nordjylland", asOf: "2026-04-01") { ...Board }
            }
            fragment Board on Forum { period { firstDay } seats { voting } }
            """);
        Assert.Equal("2019-01-01", Text(data.GetProperty("before").GetProperty("period"), "firstDay"));
        Assert.Equal("2026-04-01", Text(data.GetProperty("after").GetProperty("period"), "firstDay"));
        Assert.Equal(12, data.GetProperty("before").GetProperty("seats").GetArrayLength());
        Assert.Equal(11, data.GetProperty("after").GetProperty("seats").GetArrayLength());
    }

    [Fact]
    public async Task A_global_id_leads_back_to_its_object()
    {
        var id = Text((await host.DataAsync("""{ forum(slug: "nt-bestyrelse", asOf: "2022-06-01") { id } }""")).GetProperty("forum"), "id");
        var node = (await host.DataAsync("query ($id: ID!) { node(id: $id, asOf: \"2022-06-01\") { __typename id ... on Forum { slug } } }", new { id })).GetProperty("node");
        Assert.Equal(("Forum", "nt-bestyrelse"), (Text(node, "__typename"), Text(node, "slug")));
    }

    private static string HolderOf(JsonElement seat) => seat.GetProperty("heldBy").GetProperty("slug").GetString()!;

    private static JsonElement Finding(JsonElement forum, string rule) =>
        Assert.Single(forum.GetProperty("composition").GetProperty("findings").EnumerateArray().ToArray(), finding => Text(finding, "rule") == rule);

    private async Task<JsonElement> ForumAsync(string slug, string asOf) => (await host.DataAsync(Board, new { slug, asOf })).GetProperty("forum");

    private async Task<JsonElement[]> SeatsAsync(string slug, string asOf) => [.. (await ForumAsync(slug, asOf)).GetProperty("seats").EnumerateArray()];
}
