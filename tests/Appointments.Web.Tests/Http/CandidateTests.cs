using System.Text.Json;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>Who may sit in a seat: those who fit, those with something found against them, and those whom a text bars.</summary>
public sealed class CandidateTests : IAsyncLifetime
{
    private const string Ask = """
        query($asOf: Date, $first: Int) { forum(slug: "dialogforum-om-retssikkerhed", asOf: $asOf) { seats {
          candidates(first: $first) { considered fits fitsWithFinding barred leftOut leftOutWhy items { person { name } party { letter } standing findings { rule answer } } } } } }
        """;

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Members_of_the_councils_of_the_area_are_tried_and_those_of_other_areas_are_not()
    {
        await RecordAsync("0851", ("Anna Prøvesen", "A"), ("Bent Prøvesen", "V"));
        await RecordAsync("0101", ("Fjern Prøvesen", "A"));

        var candidates = await CandidatesAsync("2026-02-01");

        var items = candidates.GetProperty("items").EnumerateArray().ToList();
        Assert.Contains(("Anna Prøvesen", "A", "FITS"), items.Select(Shown));
        Assert.Contains(("Bent Prøvesen", "V", "FITS"), items.Select(Shown));
        Assert.DoesNotContain("Fjern Prøvesen", items.Select(item => Shown(item).Name));
    }

    [Fact]
    public async Task Who_sits_in_the_forum_already_is_barred_and_comes_last()
    {
        await RecordAsync("0851", ("Anna Prøvesen", "A"), ("Bent Prøvesen", "V"));
        await host.MutateAsync("registerAppointment", new { forum = "hospice-vangen", seat = "kkr-1", person = "bent-proevesen", firstDay = "2026-01-23" });

        var data = await host.DataAsync("{ forum(slug: \"hospice-vangen\", asOf: \"2026-02-01\") { seats { key candidates { barred items { person { slug } standing findings { rule citation { paragraph } } } } } } }");

        var second = data.GetProperty("forum").GetProperty("seats").EnumerateArray().Single(seat => seat.GetProperty("key").GetString() == "kkr-2").GetProperty("candidates");
        Assert.Equal(1, second.GetProperty("barred").GetInt32());
        var last = second.GetProperty("items").EnumerateArray().Last();
        Assert.Equal(("bent-proevesen", "BARRED", "one-seat-a-person"), (last.GetProperty("person").GetProperty("slug").GetString(), last.GetProperty("standing").GetString(), last.GetProperty("findings")[0].GetProperty("rule").GetString()));

        // In the seat that he holds he is thought away, so there he fits.
        var first = data.GetProperty("forum").GetProperty("seats").EnumerateArray().Single(seat => seat.GetProperty("key").GetString() == "kkr-1").GetProperty("candidates");
        Assert.Equal(0, first.GetProperty("barred").GetInt32());
    }

    [Fact]
    public async Task A_short_list_says_how_many_it_leaves_out_and_why()
    {
        await RecordAsync("0851", ("Anna Prøvesen", "A"), ("Bent Prøvesen", "V"), ("Carl Prøvesen", "V"));

        var all = await CandidatesAsync("2026-02-01");
        var one = await CandidatesAsync("2026-02-01", first: 1);

        Assert.Equal(all.GetProperty("items").GetArrayLength() - 1, one.GetProperty("leftOut").GetInt32());
        Assert.Single(one.GetProperty("items").EnumerateArray().ToList());
        Assert.Contains("Højst 1 vises", one.GetProperty("leftOutWhy").GetString());
        Assert.Equal(all.GetProperty("fits").GetInt32(), one.GetProperty("fits").GetInt32());
        Assert.Equal(JsonValueKind.Null, all.GetProperty("leftOutWhy").ValueKind);
    }

    [Fact]
    public async Task Others_than_those_who_may_register_are_not_told()
    {
        var answer = await host.AskAsync(Ask, new { asOf = "2026-02-01", first = 5 }, key: null);

        Assert.Contains(answer.GetProperty("errors").EnumerateArray(), error => error.GetProperty("extensions").GetProperty("code").GetString() == "NOT_ALLOWED");
        Assert.DoesNotContain("FITS", answer.GetRawText());
    }

    [Fact]
    public async Task However_many_seats_are_asked_a_bad_number_is_refused()
    {
        var answer = await host.AskAsync(Ask, new { asOf = "2026-02-01", first = 0 });

        Assert.Contains("BAD_PAGE_SIZE", answer.GetRawText());
    }

    private async Task RecordAsync(string municipality, params (string Name, string Party)[] members)
    {
        var recorded = await host.MutateAsync("recordCouncil", new { municipality, term = "2026-01-01", members = members.Select(member => new { name = member.Name, party = member.Party }) });
        Assert.Equal([], Payload.Codes(recorded, "errors"));
    }

    private async Task<JsonElement> CandidatesAsync(string asOf, int first = 100) =>
        (await host.DataAsync(Ask, new { asOf, first })).GetProperty("forum").GetProperty("seats")[0].GetProperty("candidates");

    private static (string Name, string? Letter, string Standing) Shown(JsonElement item) => (
        item.GetProperty("person").GetProperty("name").GetString()!,
        item.GetProperty("party") is { ValueKind: JsonValueKind.Object } party ? party.GetProperty("letter").GetString() : null,
        item.GetProperty("standing").GetString()!);
}
