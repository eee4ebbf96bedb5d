using System.Text.Json;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>Who sits in a municipal council: recorded by list, all lines or none, each fault at its line.</summary>
public sealed class CouncilTests : IAsyncLifetime
{
    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_list_puts_its_members_in_the_council_of_the_term()
    {
        var payload = await RecordAsync(complete: true, new { name = "Anna Prøvesen", party = "A", office = "MAYOR" }, new { name = "Bent Prøvesen", party = "V", office = "DEPUTY_MAYOR", title = "1. viceborgmester" }, new { name = "Carla Prøvesen", party = "V" });

        Assert.Equal([], Payload.Codes(payload, "errors"));
        var council = await CouncilAsync("2027-06-01");
        Assert.True(council.GetProperty("councilComplete").GetBoolean());
        Assert.Equal(
            [("Anna Prøvesen", "MAYOR", "A"), ("Bent Prøvesen", "DEPUTY_MAYOR", "V"), ("Carla Prøvesen", "COUNCILLOR", "V")],
            council.GetProperty("council").EnumerateArray().Select(Shown));
        Assert.Empty((await CouncilAsync("2030-01-01")).GetProperty("council").EnumerateArray().ToList());
        Assert.False((await CouncilAsync("2030-01-01")).GetProperty("councilComplete").GetBoolean());
        await host.VerifyAsync();
    }

    [Fact]
    public async Task Each_fault_is_told_at_its_line_in_both_languages_and_nothing_is_written()
    {
        var version = await host.VersionAsync();

        var payload = await RecordAsync(complete: false, new { name = "Anna Prøvesen", party = "A", office = "MAYOR" }, new { name = "Bent Prøvesen", party = "Q9" }, new { name = "Carla Prøvesen", party = "V", office = "MAYOR" });

        var errors = payload.GetProperty("errors").EnumerateArray().Select(error => (Path: string.Join('.', error.GetProperty("path").EnumerateArray().Select(it => it.GetString())), Da: Payload.Text(error, "message"), En: Payload.Text(error, "en"))).ToList();
        Assert.Equal(["input.members.1.party", "input.members.2.office"], errors.Select(error => error.Path).Order(StringComparer.Ordinal));
        Assert.Contains(errors, error => error.Da.StartsWith("Ingen liste har bogstavet «Q9»", StringComparison.Ordinal) && error.En.StartsWith("No list has the letter \"Q9\"", StringComparison.Ordinal));
        Assert.Equal(version, await host.VersionAsync());
    }

    [Fact]
    public async Task The_same_list_again_says_that_nothing_is_new_and_a_complete_one_tells_whom_it_leaves_out()
    {
        await RecordAsync(complete: false, new { name = "Anna Prøvesen", party = "A" }, new { name = "Bent Prøvesen", party = "V" });

        Assert.Equal(["NOTHING_NEW"], Payload.Codes(await RecordAsync(complete: false, new { name = "Anna Prøvesen", party = "A" }), "errors"));
        var left = await RecordAsync(complete: true, new { name = "Anna Prøvesen", party = "A" });
        var error = Assert.Single(left.GetProperty("errors").EnumerateArray().ToList());
        Assert.Contains("Bent Prøvesen er registreret", Payload.Text(error, "message"));
        Assert.Equal(["input", "members"], error.GetProperty("path").EnumerateArray().Select(it => it.GetString()!));
    }

    [Fact]
    public async Task A_municipality_or_a_list_that_is_none_is_refused_in_words()
    {
        Assert.Equal(["UNKNOWN_MUNICIPALITY"], Payload.Codes(await host.MutateAsync("recordCouncil", new { municipality = "Andeby", term = "2026-01-01", members = new[] { new { name = "Anna Prøvesen" } } }), "errors"));
        Assert.Equal(["BAD_LINES"], Payload.Codes(await host.MutateAsync("recordCouncil", new { municipality = "0851", term = "2026-01-01", members = Array.Empty<object>() }), "errors"));
        Assert.Contains("UNKNOWN_MUNICIPALITY", (await host.AskAsync("{ municipality(code: \"9999\") { name } }")).GetRawText());
    }

    private Task<JsonElement> RecordAsync(bool complete, params object[] members) =>
        host.MutateAsync("recordCouncil", new { municipality = "Rebild", term = "2026-03-01", complete, members }, "entry municipality { name }");

    private async Task<JsonElement> CouncilAsync(string asOf) => (await host.DataAsync(
        "query($asOf: Date) { municipality(code: \"0840\", asOf: $asOf) { councilComplete council { office { kind person { name } } party { letter } } } }", new { asOf })).GetProperty("municipality");

    private static (string Name, string Kind, string Letter) Shown(JsonElement seat) => (
        Payload.Text(seat.GetProperty("office").GetProperty("person"), "name"), Payload.Text(seat.GetProperty("office"), "kind"), Payload.Text(seat.GetProperty("party"), "letter"));
}
