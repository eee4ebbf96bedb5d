using System.Net;
using System.Text.Json;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>What one meeting decides about seats of several fora: one entry, all lines or none, and each refusal at its line.</summary>
public sealed class SittingTests : IAsyncLifetime
{
    private WritingHost host = null!;
    private string meeting = "";

    public async Task InitializeAsync()
    {
        host = await WritingHost.StartAsync();
        var met = await host.MutateAsync("registerMeeting", new { body = "kkr-nordjylland", day = "2026-01-23" }, "meeting { id }");
        meeting = met.GetProperty("meeting").GetProperty("id").GetString()!;
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Seats_of_several_fora_are_filled_in_one_entry_with_the_decision_of_the_item()
    {
        var payload = await SitAsync([Line("dialogforum-om-retssikkerhed", "kkr-1", "lasse-frimand-jensen", "4.1"), Line("hospice-vangen", "kkr-1", "per-bach-laursen", "4.1"), Line("hospice-vangen", "kkr-2", "mogens-christen-gade", "4.2")]);

        Assert.Equal([], Payload.Codes(payload, "errors"));
        var appointments = payload.GetProperty("appointments").EnumerateArray().ToList();
        Assert.Equal(["lasse-frimand-jensen", "per-bach-laursen", "mogens-christen-gade"], appointments.Select(it => it.GetProperty("person").GetProperty("slug").GetString()));
        var decisions = appointments.ConvertAll(it => (Id: it.GetProperty("decision").GetProperty("id").GetString(), Item: it.GetProperty("decision").GetProperty("item").GetString()));
        Assert.Equal(["4.1", "4.1", "4.2"], decisions.ConvertAll(it => it.Item));
        Assert.Equal(decisions[0].Id, decisions[1].Id);
        Assert.Equal("HELD", await host.OccupancyAsync("dialogforum-om-retssikkerhed", "2026-02-01"));
        await host.VerifyAsync();
    }

    [Fact]
    public async Task One_line_that_cannot_be_stops_all_and_is_told_at_its_place()
    {
        await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "per-bach-laursen", firstDay = "2026-01-23" });
        var version = await host.VersionAsync();

        var payload = await SitAsync([Line("hospice-vangen", "kkr-1", "mogens-christen-gade", null), Line("dialogforum-om-retssikkerhed", "kkr-1", "lasse-frimand-jensen", null)]);

        var error = Assert.Single(payload.GetProperty("errors").EnumerateArray().ToList());
        Assert.Equal("SEAT_TAKEN", error.GetProperty("code").GetString());
        Assert.Equal(["input", "lines", "1", "seat"], error.GetProperty("path").EnumerateArray().Select(it => it.GetString()!));
        Assert.Equal(version, await host.VersionAsync());
    }

    /// <summary>What only the two lines break together is told of the later one: without it the first stands.</summary>
    [Fact]
    public async Task A_person_in_two_seats_of_a_forum_is_told_at_the_second_line_only()
    {
        var payload = await SitAsync([Line("hospice-vangen", "kkr-1", "mogens-christen-gade", null), Line("hospice-vangen", "kkr-2", "mogens-christen-gade", null)], dryRun: true);

        var error = Assert.Single(payload.GetProperty("errors").EnumerateArray().ToList());
        Assert.Equal(("SECOND_SEAT", "1"), (error.GetProperty("code").GetString(), error.GetProperty("path")[2].GetString()));
    }

    [Fact]
    public async Task A_seat_named_twice_and_an_unknown_person_are_told_at_their_lines()
    {
        var payload = await SitAsync([Line("hospice-vangen", "kkr-1", "mogens-christen-gade", null), Line("hospice-vangen", "kkr-1", "per-bach-laursen", null), Line("hospice-vangen", "kkr-2", "ingen-af-det-navn", null)]);

        Assert.Equal(
            [("SEAT_TWICE", "1"), ("UNKNOWN_PERSON", "2")],
            payload.GetProperty("errors").EnumerateArray().Select(error => (error.GetProperty("code").GetString()!, error.GetProperty("path")[2].GetString()!)));
    }

    [Fact]
    public async Task Sent_again_it_is_not_done_again_and_a_trial_writes_nothing()
    {
        object[] lines = [Line("hospice-vangen", "kkr-1", "mogens-christen-gade", "4.1")];
        var version = await host.VersionAsync();
        var trial = await SitAsync(lines, dryRun: true);
        Assert.Equal(version, await host.VersionAsync());
        Assert.Single(trial.GetProperty("appointments").EnumerateArray().ToList());

        var first = await SitAsync(lines, key: "once");
        var second = await SitAsync(lines, key: "once");

        Assert.Equal(first.GetProperty("entry").GetInt32(), second.GetProperty("entry").GetInt32());
        Assert.True(second.GetProperty("replayed").GetBoolean());
        Assert.Equal(version + 1, await host.VersionAsync());
    }

    [Fact]
    public async Task Bad_input_is_told_in_words_and_nothing_is_written()
    {
        Assert.Equal(["BAD_LINES"], Payload.Codes(await SitAsync([]), "errors"));
        var both = await SitAsync([new { forum = "hospice-vangen", seat = "kkr-1", person = "x", item = "4.1", decision = "nonsense" }]);
        Assert.Equal(["BAD_ID", "DECISION_OR_ITEM"], Payload.Codes(both, "errors"));
        meeting = "nonsense";
        Assert.Equal(["BAD_ID"], Payload.Codes(await SitAsync([Line("hospice-vangen", "kkr-1", "mogens-christen-gade", null)]), "errors"));
    }

    private static object Line(string forum, string seat, string person, string? item) => new { forum, seat, person, item };

    private Task<JsonElement> SitAsync(object[] lines, bool dryRun = false, string? key = null) => host.MutateAsync(
        "registerSitting",
        new { idempotencyKey = key ?? Guid.NewGuid().ToString(), meeting, firstDay = "2026-01-23", lines, dryRun },
        "entry appointments { person { slug } seat { key } decision { id item } }");
}
