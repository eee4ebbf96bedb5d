using System.Net;
using System.Text.Json;
using Appointments.Web.Tests.Hosting;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Http;

/// <summary>Counts and KKR calculations as anybody asks them: by GraphQL, by name and on the pages. Every vote in here is made up.</summary>
[Collection(HostCollection.Name)]
public sealed class ElectionQuestionTests(RunningHost host)
{
    private const string Count = "query($input: CountElectionInput!) { countElection(input: $input) { faults { list field text(language: EN) } count { seats { id seats } unfilled order lots { level between seats within waits } refusedLots { why(language: EN) } sharings { level within nextInLine quotients { id cells { votes divisor place inLots } } contenders { id votesLacking votesToSpare } } } } }";
    private const string Compose = "query($input: KkrCompositionInput!) { kkrComposition(input: $input) { faults(language: EN) composition { size cap parties { name mayors share overhang supplementary seats qualifies hasCouncilSeat personalDeputies } steps { name mark convention } lots { between } } } }";

    /// <summary>40 20 25+15: X and A have 40 each. 1st and 2nd seat A and X, 3rd and 4th 20 each of A, X and B: a lot for two. Inside X 25/1 is C's.</summary>
    [Fact]
    public async Task An_alliance_is_counted_with_its_quotients_and_the_lot_that_only_people_draw()
    {
        var count = await CountAsync(new
        {
            seats = 4,
            lists = new object[] { new { id = "A", votes = 40 }, new { id = "B", votes = 20 }, new { id = "C", votes = 25, alliance = "X" }, new { id = "D", votes = 15, alliance = "X", candidates = 3 } },
        });

        Assert.Equal("[]", count.GetProperty("faults").ToString());
        var result = count.GetProperty("count");
        Assert.Equal(["A 1", "B 0", "C 1", "D 0"], Seats(result));
        var lot = result.GetProperty("lots")[0];
        Assert.Equal(("ALLIANCE", """["A","B","X"]""", 2), (Text(lot, "level"), lot.GetProperty("between").ToString(), lot.GetProperty("seats").GetInt32()));
        Assert.Equal("""[["A","C"]]""", result.GetProperty("order").ToString());
        var outermost = result.GetProperty("sharings")[0].GetProperty("quotients");
        Assert.Equal(["A: 40/1=1 40/2?", "B: 20/1? 20/2", "X: 40/1=1 40/2?"], outermost.EnumerateArray().Select(Row));
    }

    [Fact]
    public async Task A_drawn_lot_settles_the_count_and_one_that_fits_no_tie_is_told_why()
    {
        object[] lists = [new { id = "A", votes = 10 }, new { id = "B", votes = 10 }];
        var lot = new { between = new[] { "B", "A" }, winners = new[] { "B" }, witness = "Test Testesen", at = "2026-01-05T18:00:00Z", where = "Prøvesalen" };

        var settled = (await CountAsync(new { seats = 1, lists, lots = new[] { lot } })).GetProperty("count");
        Assert.Equal(["A 0", "B 1"], Seats(settled));

        var stray = (await CountAsync(new { seats = 1, lists, lots = new[] { lot with { between = ["A", "C"] } } })).GetProperty("count");
        Assert.Equal(["A 0", "B 0"], Seats(stray));
        Assert.Contains("To be settled: A, B", Text(stray.GetProperty("refusedLots")[0], "why"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "seats": 201, "lists": [{ "id": "A", "votes": 1 }] }""", null, "seats")]
    [InlineData("""{ "seats": -1, "lists": [{ "id": "A", "votes": 1 }] }""", null, "seats")]
    [InlineData("""{ "seats": 1, "lists": [] }""", null, "lists")]
    [InlineData("""{ "seats": 1, "lists": [{ "id": "A", "votes": 10000001 }] }""", null, "lists")]
    [InlineData("""{ "seats": 1, "lists": [{ "id": "A", "votes": 1 }, { "id": "A", "votes": 2 }] }""", 1, "id")]
    [InlineData("""{ "seats": 1, "lists": [{ "id": "A", "votes": 1 }, { "id": "B", "votes": 2, "alliance": "A" }] }""", 1, "alliance")]
    [InlineData("""{ "seats": 1, "lists": [{ "id": "A", "votes": 1, "federation": "A" }] }""", 0, "federation")]
    public async Task What_cannot_be_counted_is_told_by_list_and_field(string input, int? list, string field)
    {
        var answer = await CountAsync(JsonDocument.Parse(input).RootElement);

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("count").ValueKind);
        var fault = answer.GetProperty("faults")[0];
        Assert.Equal((list, field), (fault.GetProperty("list").ValueKind == JsonValueKind.Null ? null : fault.GetProperty("list").GetInt32(), Text(fault, "field")));
    }

    /// <summary>60 and 40 with three mayors of A and none of B in four municipalities: A's third quotient 20 needs 3 + ⌊40 × 3 / 60⌋ = 5 seats; cap 8. The size is 5: A 3, B 2.</summary>
    [Fact]
    public async Task A_KKR_is_as_large_as_its_mayors_need_and_each_reading_is_marked()
    {
        var answer = await ComposeAsync(new { municipalities = 4, votes = TwoParties, mayors = new[] { new { letter = "A", count = 3 } } });

        Assert.Equal("[]", answer.GetProperty("faults").ToString());
        var composition = answer.GetProperty("composition");
        Assert.Equal((5, 8), (composition.GetProperty("size").GetInt32(), composition.GetProperty("cap").GetInt32()));
        Assert.Equal(["A 3+0", "B 0+2"], composition.GetProperty("parties").EnumerateArray().Select(party => $"{Text(party, "name")} {party.GetProperty("mayors")}+{party.GetProperty("supplementary")}"));
        Assert.Contains(composition.GetProperty("steps").EnumerateArray(), step => Text(step, "name") == "size" && Text(step, "mark") == "UNVERIFIED" && step.GetProperty("convention").GetBoolean());
    }

    [Fact]
    public async Task A_council_seat_is_demanded_only_when_it_is_said_who_has_one()
    {
        var mayors = new[] { new { letter = "A", count = 3 } };
        var told = await ComposeAsync(new { municipalities = 4, votes = TwoParties, mayors, councilSeats = new[] { new { letter = "A" } } });

        Assert.Equal(["A", ""], told.GetProperty("composition").GetProperty("parties").EnumerateArray().Select(party => party.GetProperty("qualifies").GetBoolean() ? Text(party, "name") : ""));
    }

    [Theory]
    [InlineData("""{ "municipalities": 0, "votes": [{ "letter": "A", "votes": 1 }], "mayors": [] }""", "from 1 to 98")]
    [InlineData("""{ "municipalities": 1, "votes": [{ "letter": "A", "votes": 1 }], "mayors": [{ "letter": "A", "count": 2 }] }""", "more mayors than municipalities")]
    [InlineData("""{ "municipalities": 1, "mayors": [] }""", "either a recorded table")]
    [InlineData("""{ "municipalities": 1, "voteTable": "nonsense", "mayors": [] }""", "no such table")]
    [InlineData("""{ "municipalities": 2, "votes": [{ "letter": "T", "municipality": "0851", "votes": 1 }], "localLetters": ["T"], "mayors": [{ "letter": "T" }] }""", "say which municipality")]
    [InlineData("""{ "municipalities": 1, "votes": [{ "letter": "A", "municipality": "0851", "votes": 1 }, { "letter": "A", "municipality": "0860", "votes": 1 }], "mayors": [] }""", "2 municipalities are named")]
    [InlineData("""{ "municipalities": 1, "votes": [{ "letter": "A", "votes": 1 }], "mayors": [], "options": { "mostPerMunicipality": 0 } }""", "The cap is 1 to 100")]
    public async Task What_cannot_be_calculated_is_told(string input, string why)
    {
        var answer = await ComposeAsync(JsonDocument.Parse(input).RootElement);

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("composition").ValueKind);
        Assert.Contains(why, answer.GetProperty("faults").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_count_page_marks_the_winning_quotients_and_says_what_is_wrong_beside_what_was_typed()
    {
        var page = await PageAsync("/valg/opgoerelse?pladser=3&liste=A&stemmer=2.000&kandidater=&listeforbund=&valgforbund=&liste=B&stemmer=999&kandidater=1&listeforbund=&valgforbund=");
        Assert.Contains("plads 1", page, StringComparison.Ordinal);
        Assert.Contains("Rækkefølge, i hvilken pladserne gives: A → A → B", page, StringComparison.Ordinal);
        Assert.Contains("666,67", page, StringComparison.Ordinal);

        using var wrong = await host.Client.GetAsync("/valg/opgoerelse?pladser=3&liste=A&stemmer=mange");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        var told = WebUtility.HtmlDecode(await wrong.Content.ReadAsStringAsync());
        Assert.Contains("Række 1: Stemmer: skriv et helt tal.", told, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"fejl-votes-0\"", told, StringComparison.Ordinal);
        Assert.Contains("value=\"mange\"", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_KKR_page_calculates_and_refuses_a_table_that_is_none()
    {
        var page = await PageAsync("/valg/kkr?kommuner=4&bogstav=A&stemmer=60&borgmestre=3&bogstav=B&stemmer=40&borgmestre=");
        Assert.Contains("5 medlemmer: 3 borgmestre og 2 supplerende.", page, StringComparison.Ordinal);
        Assert.Contains("læsemåde, ingen kilde siger det", page, StringComparison.Ordinal);

        using var none = await host.Client.GetAsync("/valg/kkr?kkr=kkr-nordjylland&tabel=ukendt");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task An_unknown_KKR_is_told_and_the_preview_is_not_offered_to_who_may_not_write()
    {
        using var unknown = await host.Client.GetAsync("/valg?kkr=kkr-ingensteder");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.DoesNotContain("/valg/forhaandsvisning", await PageAsync("/valg"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    public async Task An_input_in_the_query_string_is_an_object(string input)
    {
        using var response = await host.Client.GetAsync("/q/count-election.json?input=" + Uri.EscapeDataString(input));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("takes an object as JSON", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static readonly object[] TwoParties = [new { letter = "A", votes = 60 }, new { letter = "B", votes = 40 }];

    private async Task<JsonElement> CountAsync(object input) => (await host.DataAsync(Count, new { input })).GetProperty("countElection");

    private async Task<JsonElement> ComposeAsync(object input) => (await host.DataAsync(Compose, new { input })).GetProperty("kkrComposition");

    private async Task<string> PageAsync(string address) => WebUtility.HtmlDecode(await host.Client.GetStringAsync(address));

    private static IEnumerable<string> Seats(JsonElement count) => count.GetProperty("seats").EnumerateArray().Select(list => $"{Text(list, "id")} {list.GetProperty("seats")}");

    /// <summary>Each quotient, won with the number of its seat, in a lot with a question mark.</summary>
    private static string Row(JsonElement row) => $"{Text(row, "id")}: " + string.Join(' ', row.GetProperty("cells").EnumerateArray().Select(cell =>
        $"{cell.GetProperty("votes")}/{cell.GetProperty("divisor")}{(cell.GetProperty("place").ValueKind == JsonValueKind.Null ? "" : $"={cell.GetProperty("place")}")}{(cell.GetProperty("inLots").GetBoolean() ? "?" : "")}"));
}
