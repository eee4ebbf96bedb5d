using System.Net;
using System.Text.Json;
using Appointments.Web.Tests.Hosting;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Http;

/// <summary>The day at a glance: what is vacant, what ends, what does not hold, and what comes next; first as an answer, then as a page.</summary>
public sealed class OverviewTests : IAsyncLifetime
{
    private const string Question = """
        query($asOf: Date!, $days: Int, $kkr: String) { overview(asOf: $asOf, days: $days, kkr: $kkr) {
          through fora vacancies { days seat { key forum { slug } } } ending { daysLeft seat { key forum { slug } } appointment { person { name } } }
          decisionsMissing { forum { slug } finding { rule } } findings { finding { force answer rule } } undetermined { force count } deadlines { kind day daysLeft forum { slug } seats { key } } meetings { inDays forum { slug } meeting { day } }
        } }
        """;

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_seat_that_is_left_is_vacant_from_the_day_after_and_its_days_are_counted_with_both_ends()
    {
        await LeaveAsync("2025-10-31");

        var before = await OverviewAsync("2025-10-31", 30);
        var after = await OverviewAsync("2025-11-09", 30);

        var ending = Assert.Single(before.GetProperty("ending").EnumerateArray(), IsDialogforum);
        Assert.Equal(("Test Testesen", 1), (Text(ending.GetProperty("appointment").GetProperty("person"), "name"), ending.GetProperty("daysLeft").GetInt32()));
        Assert.DoesNotContain(before.GetProperty("vacancies").EnumerateArray(), IsDialogforum);
        Assert.Equal(9, Assert.Single(after.GetProperty("vacancies").EnumerateArray(), IsDialogforum).GetProperty("days").GetInt32());
        Assert.DoesNotContain(after.GetProperty("ending").EnumerateArray(), IsDialogforum);
    }

    [Fact]
    public async Task What_ends_after_the_days_looked_ahead_is_not_told()
    {
        await AppointAsync("2025-10-01", "2025-10-31");

        Assert.DoesNotContain((await OverviewAsync("2025-10-01", 29)).GetProperty("ending").EnumerateArray(), IsDialogforum);
        Assert.Contains((await OverviewAsync("2025-10-01", 30)).GetProperty("ending").EnumerateArray(), IsDialogforum);
    }

    [Fact]
    public async Task One_whose_successor_is_appointed_already_asks_for_nothing()
    {
        await AppointAsync("2025-10-01", "2025-10-31");
        Assert.Contains((await OverviewAsync("2025-10-15", 30)).GetProperty("ending").EnumerateArray(), IsDialogforum);

        Assert.Equal("", Code(await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "per-bach-laursen", firstDay = "2025-11-01", lastDay = "2025-12-31" })));

        Assert.DoesNotContain((await OverviewAsync("2025-10-15", 30)).GetProperty("ending").EnumerateArray(), IsDialogforum);
    }

    [Fact]
    public async Task An_appointment_without_its_decision_is_told_where_it_sits()
    {
        await AppointAsync("2025-10-01", "2025-12-31");

        Assert.Contains((await OverviewAsync("2025-11-01", 30)).GetProperty("decisionsMissing").EnumerateArray(), line => Text(line.GetProperty("forum"), "slug") == "dialogforum-om-retssikkerhed");
    }

    [Fact]
    public async Task What_cannot_be_judged_is_counted_in_the_order_of_the_forces()
    {
        string[] order = ["LAW", "STATUTE", "AGREEMENT", "PRINCIPLE", "CONVENTION"];
        var counts = (await OverviewAsync("2025-10-24", 90)).GetProperty("undetermined").EnumerateArray().ToList();
        var forces = counts.ConvertAll(line => Array.IndexOf(order, Text(line, "force")));

        Assert.NotEmpty(forces);
        Assert.Equal(forces.Order(), forces);
        Assert.All(counts, line => Assert.True(line.GetProperty("count").GetInt32() > 0));
    }

    [Fact]
    public async Task The_council_term_and_the_next_meeting_are_told_by_their_days()
    {
        await host.MutateAsync("registerMeeting", new { body = "kkr-nordjylland", day = "2025-11-14" });
        var overview = await OverviewAsync("2025-10-24", 69, "kkr-nordjylland");

        var term = Assert.Single(overview.GetProperty("deadlines").EnumerateArray(), line => Text(line, "kind") == "COUNCIL_TERM");
        Assert.Equal(("2025-12-31", 69), (Text(term, "day"), term.GetProperty("daysLeft").GetInt32()));
        var meeting = Assert.Single(overview.GetProperty("meetings").EnumerateArray());
        Assert.Equal(("2025-11-14", 21), (Text(meeting.GetProperty("meeting"), "day"), meeting.GetProperty("inDays").GetInt32()));
        Assert.Empty((await OverviewAsync("2025-11-14", 10, "kkr-nordjylland")).GetProperty("meetings").EnumerateArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1501)]
    public async Task Days_out_of_bounds_are_refused_with_the_bounds(int days)
    {
        var answer = await host.AskAsync(Question, new { asOf = "2025-10-24", days });

        Assert.Contains("1 to 1500", answer.GetProperty("errors")[0].GetProperty("message").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").GetProperty("overview").ValueKind);
    }

    [Fact]
    public async Task At_the_end_of_the_calendar_the_overview_ends_with_it() =>
        Assert.Equal("9999-12-31", Text(await OverviewAsync("9999-12-01", 1500), "through"));

    [Fact]
    public async Task The_page_links_each_line_to_where_it_is_done_and_tells_the_public_where_it_stands()
    {
        await LeaveAsync("2025-10-31");
        using var desk = new FormBrowser(host);
        await desk.SignInAsync();
        var secretariat = WebUtility.HtmlDecode(await (await desk.GetAsync("/overblik?asOf=2025-11-09")).Content.ReadAsStringAsync());
        var everybody = WebUtility.HtmlDecode(await host.Client.GetStringAsync("/overblik?asOf=2025-11-09"));

        Assert.Contains("/udpegninger/ny?forum=dialogforum-om-retssikkerhed&seat=kkr-1&asOf=2025-11-09", secretariat);
        Assert.DoesNotContain("/udpegninger/ny", everybody);
        Assert.Contains("/fora/dialogforum-om-retssikkerhed?asOf=2025-11-09#pladser", everybody);
        Assert.Contains("9 dage", everybody);
    }

    [Theory]
    [InlineData("dage=nul")]
    [InlineData("dage=0")]
    [InlineData("asOf=2025-02-30")]
    [InlineData("kkr=findes-ikke")]
    public async Task What_the_address_cannot_mean_is_said_kindly(string query)
    {
        using var response = await host.Client.GetAsync("/overblik?" + query);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(query.Split('=')[1], await response.Content.ReadAsStringAsync());
    }

    private static bool IsDialogforum(JsonElement line) => Text(line.GetProperty("seat").GetProperty("forum"), "slug") == "dialogforum-om-retssikkerhed" && Text(line.GetProperty("seat"), "key") == "kkr-1";

    private async Task<string> AppointAsync(string firstDay, string lastDay)
    {
        await host.MutateAsync("registerPerson", new { name = "Test Testesen" });
        var appointed = await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "test-testesen", firstDay, lastDay }, "appointment { id }");
        return Text(appointed.GetProperty("appointment"), "id");
    }

    /// <summary>Somebody leaves before the time; a seat whose term merely ran out is not known to be vacant.</summary>
    private async Task LeaveAsync(string lastDay) =>
        Assert.Equal("", Code(await host.MutateAsync("endAppointment", new { appointment = await AppointAsync("2025-10-01", "2025-12-31"), lastDay, endReason = "Udtrådt" })));

    private async Task<JsonElement> OverviewAsync(string asOf, int days, string? kkr = null) => (await host.DataAsync(Question, new { asOf, days, kkr })).GetProperty("overview");
}
