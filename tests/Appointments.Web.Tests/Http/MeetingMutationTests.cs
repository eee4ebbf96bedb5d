using System.Text.Json;
using Appointments.Web.Tests.Hosting;
using Microsoft.Data.Sqlite;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Http;

/// <summary>Meetings with who was there, and what they decided.</summary>
public sealed class MeetingMutationTests : IAsyncLifetime
{
    private const string Shown = "entry meeting { id day body attendance { order printedName present person { slug } party { letter } municipality { name } } }";

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_meeting_is_shown_with_its_list_in_order_and_puts_nobody_in_a_seat()
    {
        var seats = await SeatsAsync();

        var payload = await host.MutateAsync("registerMeeting", Meeting(Line("arne-boelt"), Line("per-bach-laursen", present: false)), Shown);

        Assert.Equal("[]", payload.GetProperty("errors").ToString());
        var lines = payload.GetProperty("meeting").GetProperty("attendance").EnumerateArray().ToList();
        Assert.Equal(["arne-boelt", "per-bach-laursen"], lines.Select(line => Text(line.GetProperty("person"), "slug")));
        Assert.Equal([1, 2], lines.Select(line => line.GetProperty("order").GetInt32()));
        Assert.Equal([true, false], lines.Select(line => line.GetProperty("present").GetBoolean()));
        Assert.Equal(("Arne Boelt", "A", "Hjørring"), (Text(lines[0], "printedName"), Text(lines[0].GetProperty("party"), "letter"), Text(lines[0].GetProperty("municipality"), "name")));
        Assert.Equal(seats, await SeatsAsync());
    }

    [Fact]
    public async Task A_dry_run_writes_no_meeting()
    {
        var tried = await host.MutateAsync("registerMeeting", new { body = "kkr-nordjylland", day = "2026-06-12", dryRun = true }, Shown);

        Assert.Equal("2026-06-12", Text(tried.GetProperty("meeting"), "day"));
        Assert.Equal("[]", (await host.MutateAsync("registerMeeting", new { body = "kkr-nordjylland", day = "2026-06-12" }, Shown)).GetProperty("errors").ToString());
    }

    [Fact]
    public async Task A_second_meeting_on_the_day_is_refused_with_the_id_of_the_first_to_which_the_list_can_be_given_once()
    {
        var first = await host.MutateAsync("registerMeeting", new { body = "kkr-nordjylland", day = "2026-06-12" }, Shown);

        var second = await host.MutateAsync("registerMeeting", new { body = "kkr-nordjylland", day = "2026-06-12" }, Shown.Replace("entry", "entry errors_: errors { thing }", StringComparison.Ordinal));

        Assert.Equal("MEETING_KNOWN", Code(second));
        var id = Text(second.GetProperty("errors_")[0], "thing");
        Assert.Equal(Text(first.GetProperty("meeting"), "id"), id);
        var listed = await host.MutateAsync("registerMeeting", new { meeting = id, attendance = new[] { Line("arne-boelt") } }, Shown);
        Assert.Equal(1, listed.GetProperty("meeting").GetProperty("attendance").GetArrayLength());
        Assert.Equal("ATTENDANCE_KNOWN", Code(await host.MutateAsync("registerMeeting", new { meeting = id, attendance = new[] { Line("arne-boelt") } })));
    }

    [Fact]
    public async Task A_line_that_is_wrong_is_named_by_its_place()
    {
        var refused = await host.MutateAsync("registerMeeting", Meeting(Line("arne-boelt"), Line("nobody-at-all"), Line("arne-boelt"), Line("per-bach-laursen", municipality: "9999")));

        Assert.Equal(
            [("UNKNOWN_PERSON", """["input","attendance","1","person"]"""), ("ATTENDANCE_TWICE", """["input","attendance","2","person"]"""), ("UNKNOWN_MUNICIPALITY", """["input","attendance","3","municipality"]""")],
            refused.GetProperty("errors").EnumerateArray().Select(error => (Text(error, "code"), error.GetProperty("path").ToString())));
        var bad = await host.MutateAsync("registerMeeting", Meeting(Line("arne-boelt"), Line("per-bach-laursen", party: "LANGT")));
        Assert.Equal(("BAD_ATTENDANCE", """["input","attendance","1"]"""), (Code(bad), bad.GetProperty("errors")[0].GetProperty("path").ToString()));
    }

    [Fact]
    public async Task The_letter_of_a_party_stands_sealed_in_the_file_and_a_repeated_request_is_known_again()
    {
        var meeting = new { body = "kkr-nordjylland", day = "2026-06-12", idempotencyKey = "m1", attendance = new[] { Line("arne-boelt", party: "QQZ") } };
        var first = await host.MutateAsync("registerMeeting", meeting, Shown);

        var again = await host.MutateAsync("registerMeeting", meeting, Shown);

        Assert.True(again.GetProperty("replayed").GetBoolean());
        Assert.Equal(first.GetProperty("meeting").ToString(), again.GetProperty("meeting").ToString());
        var other = await host.MutateAsync("registerMeeting", meeting with { attendance = [Line("arne-boelt", party: "QQX")] }, Shown);
        Assert.Equal("IDEMPOTENCY_KEY_USED", Code(other));
        Assert.Equal(0, await EntriesSayingAsync("QQZ"));
        Assert.Equal(1, await EntriesSayingAsync("2026-06-12"));
    }

    [Theory]
    [InlineData(null, null, null, "MEETING_OR_BODY")]
    [InlineData("kkr-nordjylland", null, null, "MEETING_OR_BODY")]
    [InlineData("kkr-nordjylland", "2026-06-12", "TWVldGluZzox", "MEETING_OR_BODY")]
    [InlineData(null, null, "nonsense", "BAD_ID")]
    [InlineData(null, null, "TWVldGluZzox", "ATTENDANCE_NEEDED")]
    [InlineData("no-such-forum", "2026-06-12", null, "UNKNOWN_FORUM")]
    [InlineData("kkr-nordjylland", "0001-01-01", null, "DAY_OUT_OF_RANGE")]
    public async Task What_names_no_meeting_is_refused(string? body, string? day, string? meeting, string code)
    {
        Assert.Equal(code, Code(await host.MutateAsync("registerMeeting", new { body, day, meeting })));
    }

    [Fact]
    public async Task A_decision_is_of_a_known_meeting_and_can_be_what_an_appointment_rests_on()
    {
        const string Decision = "decision { id item caseNumber text meeting { day } }";
        var input = new { body = "kkr-nordjylland", day = "2026-06-12", item = "3.1", caseNumber = "SAG-2026-00001", text = "Prøve." };
        Assert.Equal("UNKNOWN_MEETING", Code(await host.MutateAsync("recordDecision", input, Decision)));
        await host.MutateAsync("registerMeeting", new { body = "kkr-nordjylland", day = "2026-06-12" });

        var recorded = await host.MutateAsync("recordDecision", input, Decision);

        Assert.Equal(("[]", "[]"), (recorded.GetProperty("errors").ToString(), recorded.GetProperty("warnings").ToString()));
        var decision = recorded.GetProperty("decision");
        Assert.Equal(("3.1", "SAG-2026-00001", "Prøve.", "2026-06-12"), (Text(decision, "item"), Text(decision, "caseNumber"), Text(decision, "text"), Text(decision.GetProperty("meeting"), "day")));
        var appointed = await host.MutateAsync(
            "registerAppointment",
            new { forum = "hospice-vangen", seat = "kkr-1", person = "arne-boelt", firstDay = "2026-06-12", decision = Text(decision, "id") },
            "appointment { decision { item } }");
        Assert.Equal("3.1", Text(appointed.GetProperty("appointment").GetProperty("decision"), "item"));
    }

    [Fact]
    public async Task A_strange_case_number_and_an_item_that_was_decided_are_told_and_recorded()
    {
        await host.MutateAsync("registerMeeting", new { body = "kkr-nordjylland", day = "2026-06-12" });
        var first = await host.MutateAsync("recordDecision", new { body = "kkr-nordjylland", day = "2026-06-12", item = "3.1" }, "decision { id }");

        var second = await host.MutateAsync("recordDecision", new { body = "kkr-nordjylland", day = "2026-06-12", item = "3.1", caseNumber = "2026/17" }, "decision { caseNumber } warned: warnings { thing }");

        Assert.Equal("2026/17", Text(second.GetProperty("decision"), "caseNumber"));
        Assert.Equal(["UNUSUAL_CASE_NUMBER", "ITEM_DECIDED"], second.GetProperty("warnings").EnumerateArray().Select(warning => Text(warning, "code")));
        Assert.Equal(Text(first.GetProperty("decision"), "id"), Text(second.GetProperty("warned")[1], "thing"));
        Assert.Equal("NOTHING_DECIDED", Code(await host.MutateAsync("recordDecision", new { body = "kkr-nordjylland", day = "2026-06-12" })));
    }

    private async Task<long> EntriesSayingAsync(string text)
    {
        await using var connection = new SqliteConnection($"Data Source={host.Database};Mode=ReadOnly");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from journal where instr(cast(command as text), $text) > 0 or instr(cast(facts as text), $text) > 0";
        command.Parameters.AddWithValue("$text", text);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task<string> SeatsAsync() =>
        (await host.DataAsync("""{ forum(slug: "kkr-nordjylland", asOf: "2026-06-12") { seats { occupancy heldBy { slug } } } }""")).ToString();

    private static object Meeting(params Attending[] attendance) => new { body = "kkr-nordjylland", day = "2026-06-12", attendance };

    private static Attending Line(string person, bool present = true, string? municipality = "0860", string? party = "A") => new(person, party, municipality, present);

#pragma warning disable IDE1006, SA1300 // Written as the contract writes them.
    private sealed record Attending(string person, string? party, string? municipality, bool present);
#pragma warning restore IDE1006, SA1300
}
