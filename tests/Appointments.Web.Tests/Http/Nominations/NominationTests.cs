using System.Text.Json;
using Appointments.Web.Tests.Hosting;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Http.Nominations;

/// <summary>Single nominations, public ones as papers print them.</summary>
public sealed class NominationTests : IAsyncLifetime
{
    private const string Shown = "entry nomination { id name public statedReason firstDay lastDay organisation { slug } person { slug } gender }";

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_nomination_that_a_paper_prints_is_everybodys_to_read_and_puts_nobody_in_a_seat()
    {
        var before = await host.OccupancyAsync("hospice-vangen", "2020-11-13");

        var payload = await host.MutateAsync("recordNomination", new
        {
            forum = "hospice-vangen",
            seatGroup = "kkr",
            periodDay = "2020-11-13",
            person = "lone-olsen",
            source = new { paper = "Dagsorden, KKR Nordjylland", day = "2020-11-13", item = "4.1", mark = "PRINTED" },
        }, Shown);

        Assert.Equal("", Code(payload));
        var nomination = payload.GetProperty("nomination");
        Assert.Equal(("Lone Olsen", "lone-olsen", true), (Text(nomination, "name"), Text(nomination.GetProperty("person"), "slug"), nomination.GetProperty("public").GetBoolean()));
        Assert.Equal(JsonValueKind.Null, nomination.GetProperty("organisation").ValueKind);
        var read = await host.AskAsync("{ forum(slug: \"hospice-vangen\") { nominations { name source { paper item } } } }", key: null);
        Assert.Contains("Lone Olsen", read.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, await host.OccupancyAsync("hospice-vangen", "2020-11-13"));
        await host.VerifyAsync();
    }

    [Fact]
    public async Task What_is_missing_or_wrong_is_said_exactly()
    {
        Assert.Equal("NOBODY_NOMINATED", Code(await NominateAsync(new { })));
        Assert.Equal("UNKNOWN_SEAT_GROUP", Code(await NominateAsync(new { name = "Prøve Testesen", seatGroup = "kahyt" })));
        Assert.Equal("UNKNOWN_ORGANISATION", Code(await NominateAsync(new { name = "Prøve Testesen", organisation = "ingen" })));
        Assert.Equal("CONFIDENTIAL_NEEDS_ROUND", Code(await NominateAsync(new Dictionary<string, object> { ["name"] = "Prøve Testesen", ["public"] = false })));
        var stranger = await NominateAsync(new { name = "Prøve Testesen", organisation = "fh", gender = "F" });
        Assert.Equal("NOT_AMONG_NOMINATORS", Text(stranger.GetProperty("warnings")[0], "code"));
    }

    [Fact]
    public async Task The_gender_that_a_nominator_recorded_is_the_secretariats_to_read()
    {
        await NominateAsync(new { name = "Prøve Testesen", gender = "F", statement = "Kan det hele." });

        const string Question = "{ forum(slug: \"erhvervshus-nordjylland\") { nominations { name gender statement } } }";
        var (own, others) = ((await host.AskAsync(Question)).ToString(), (await host.AskAsync(Question, key: null)).ToString());

        Assert.Contains("\"gender\":\"F\",\"statement\":\"Kan det hele.\"", own, StringComparison.Ordinal);
        Assert.Contains("Prøve Testesen", others, StringComparison.Ordinal);
        Assert.Contains("\"gender\":null,\"statement\":null", others, StringComparison.Ordinal);
    }

    private Task<JsonElement> NominateAsync(object more)
    {
        var input = JsonSerializer.SerializeToNode(new { forum = "erhvervshus-nordjylland", seatGroup = "business", organisation = "di", periodDay = "2026-04-01" })!.AsObject();
        foreach (var (name, value) in JsonSerializer.SerializeToNode(more)!.AsObject()) input[name] = value?.DeepClone();
        return host.MutateAsync("recordNomination", input, Shown);
    }
}
