using System.Net;
using System.Text.Json;
using Appointments.Graph;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>Every operation file answers by name, with its variables in the query string.</summary>
[Collection(HostCollection.Name)]
public sealed class OperationFileTests(RunningHost host)
{
    private static readonly Dictionary<string, string> Variables = new(StringComparer.Ordinal)
    {
        ["forum"] = "?slug=erhvervshus-nordjylland&asOf=2022-04-01",
        ["who-sits-where"] = "?slug=erhvervshus-nordjylland&asOf=2022-04-01",
        ["composition"] = "?slug=erhvervshus-nordjylland&asOf=2022-04-01&language=EN",
        ["history"] = "?slug=hospice-vangen",
        ["fora"] = "?kkr=kkr-nordjylland&asOf=2022-04-01&first=5",
        ["person"] = "?slug=mogens-christen-gade",
        ["persons"] = "?search=gade",
        ["kkr"] = "?slug=kkr-nordjylland&asOf=2022-04-01",
        ["register"] = "",
        ["retention"] = "?asOf=2026-01-01&language=EN",
        ["blue-book"] = "?kkr=kkr-nordjylland&asOf=2022-04-01",
        ["kkrs"] = "?asOf=2022-04-01",
        ["changes"] = "?last=5&kind=IMPORT&forum=hospice-vangen&recordedFrom=2020-01-01&facts=2&language=EN",
        ["journal-entry"] = "?number=1&first=20&after=100",
        ["registration-form"] = "?slug=dialogforum-om-retssikkerhed&asOf=2025-10-24",
        ["law-documents"] = "?asOf=2025-10-24",
        ["law"] = "?kind=erhvervshus&asOf=2026-04-01&language=EN",
        ["coming-period"] = "?kkr=kkr-nordjylland&asOf=2026-01-01",
        ["handover"] = "?kkr=kkr-nordjylland&asOf=2025-12-31",
        ["balance"] = "?kkr=kkr-nordjylland&asOf=2025-10-24&from=2020",
        ["receipt"] = "?slug=erhvervshus-nordjylland&asOf=2022-04-01",
        ["elections"] = "?kkr=kkr-nordjylland&asOf=2025-10-24",
        ["count-election"] = "?input=" + Uri.EscapeDataString("""{ "seats": 3, "lists": [{ "id": "A", "votes": 20 }, { "id": "B", "votes": 10 }] }""") + "&language=EN",
        ["kkr-composition"] = "?input=" + Uri.EscapeDataString("""{ "municipalities": 2, "votes": [{ "letter": "A", "votes": 20 }], "mayors": [{ "letter": "A" }] }"""),
        ["editions"] = "?kkr=kkr-nordjylland",
        ["forum-card"] = "?slug=erhvervshus-nordjylland&asOf=2022-04-01",
        ["kkr-deadlines"] = "?kkr=kkr-nordjylland&asOf=2022-04-01",
        ["meetings"] = "?body=kkr-nordjylland&asOf=2025-10-24&first=3",
        ["seats-to-fill"] = "?kkr=kkr-nordjylland&asOf=2025-10-24&first=5",
        ["councils"] = "?kkr=kkr-nordjylland&asOf=2025-10-24",
        ["council"] = "?code=0851&asOf=2025-10-24",
        ["paper-meeting"] = "?slug=kkr-nordjylland&asOf=2025-10-24",
        ["appointments-of"] = "?slug=mogens-christen-gade",
        ["forum-spread"] = "?kkr=kkr-nordjylland&asOf=2025-10-24",
        ["overview"] = "?kkr=kkr-nordjylland&asOf=2025-10-24&days=90&language=EN",
        ["forum-names"] = "?asOf=2022-04-01&first=5",
        ["forum-name"] = "?slug=erhvervshus-nordjylland&asOf=2022-04-01",
        ["data-seats"] = "?kkr=kkr-nordjylland&asOf=2022-04-01&first=5",
        ["data-fora"] = "?asOf=2022-04-01&first=5",
        ["data-persons"] = "?asOf=2022-04-01&first=5",
        ["data-offices"] = "?asOf=2022-04-01&first=5",
        ["data-meetings"] = "?asOf=2022-04-01&first=5",
        ["data-decisions"] = "?asOf=2022-04-01&first=5",
        ["data-changes"] = "?first=5&recordedFrom=2020-01-01",
        ["municipality-seats"] = "?asOf=2022-04-01&first=5",
        ["municipalities"] = "?asOf=2022-04-01",
        ["authorities"] = "?language=EN",
        ["bench-q1"] = "?slug=erhvervshus-nordjylland&asOf=2022-04-01",
        ["bench-q2"] = "?slug=mogens-christen-gade",
        ["bench-q3"] = "?kkr=kkr-nordjylland&asOf=2022-04-01&offset=1&first=5",
        ["bench-q4"] = "?prefix=mog&asOf=2022-04-01",
        ["bench-q5"] = "?slugs=" + Uri.EscapeDataString("""["erhvervshus-nordjylland"]""") + "&asOf=2022-04-01",
        ["bench-q6"] = "?kkr=kkr-nordjylland&asOf=2022-04-01&knownAt=2199-01-01T00:00:00Z",
        ["decisions"] = "?slug=kkr-nordjylland&asOf=2025-10-24",
    };

    // Only who may register may ask for these (see ElectionPreviewTests, CandidateTests, NominationRoundTests, PaperPageTests, ProposalTests and ReminderTests), or the sample has none of them
    // (see DistributionTests and EditionTests); a list of names is no variable of an address (see PaperPageTests).
    private static readonly string[] AskedElsewhere =
    [
        "preview-election", "seat-candidates", "nomination-rounds", "nomination-round", "nomination-proposals", "nomination-invitation", "letter-template", "papers", "paper", "proposal", "proposals",
        "distribution", "edition", "person-matches", "reminders", "reminder-link", "nomination-deadlines",
    ];

    public static TheoryData<string> Names => [.. RegisterContract.Questions.Except(AskedElsewhere, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_answers_without_errors(string name)
    {
        var variables = name switch
        {
            "appointment" or "appointment-page" => $"?id={await AnAppointmentAsync()}",
            "meeting" => $"?id={await AMeetingAsync()}",
            "verify-receipt" => $"?receipt={Uri.EscapeDataString(await AReceiptAsync())}",
            _ => Variables[name],
        };
        using var response = await host.Client.GetAsync($"/q/{name}.json{variables}");
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.All(answer.GetProperty("data").EnumerateObject(), field => Assert.NotEqual(JsonValueKind.Null, field.Value.ValueKind));
    }

    [Fact]
    public async Task What_registers_is_no_question()
    {
        using var response = await host.Client.GetAsync("/q/register-appointment.json");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("There is no question", await response.Content.ReadAsStringAsync());
    }

    private async Task<string> AReceiptAsync() =>
        (await host.DataAsync("{ forum(slug: \"nt-bestyrelse\", asOf: \"2022-06-01\") { composition { receipt { text } } } }")).GetProperty("forum").GetProperty("composition").GetProperty("receipt").GetProperty("text").GetString()!;

    private async Task<string> AMeetingAsync() =>
        (await host.DataAsync("{ meetings(first: 1) { id } }")).GetProperty("meetings")[0].GetProperty("id").GetString()!;

    private async Task<string> AnAppointmentAsync() =>
        (await host.DataAsync("{ forum(slug: \"dk2020-partnerskabsgruppe\") { history { id } } }")).GetProperty("forum").GetProperty("history")[0].GetProperty("id").GetString()!;

    [Fact]
    public async Task The_KKR_Nordjylland_covers_eleven_municipalities()
    {
        var answer = JsonDocument.Parse(await host.Client.GetStringAsync("/q/kkr.json?slug=kkr-nordjylland&asOf=2022-04-01")).RootElement;
        Assert.Equal(11, answer.GetProperty("data").GetProperty("kkr").GetProperty("municipalities").GetArrayLength());
    }

    [Theory]
    [InlineData("%25")]
    [InlineData("%20%00_")]
    [InlineData("';--")]
    public async Task Searching_for_signs_alone_finds_nobody(string search)
    {
        foreach (var name in new[] { "fora", "persons" })
        {
            var answer = JsonDocument.Parse(await host.Client.GetStringAsync($"/q/{name}.json?search={search}")).RootElement;
            Assert.Equal(0, answer.GetProperty("data").GetProperty(name).GetProperty("totalCount").GetInt32());
        }
    }

    [Fact]
    public async Task Searching_for_gade_finds_both_who_bear_the_name()
    {
        var answer = JsonDocument.Parse(await host.Client.GetStringAsync("/q/persons.json?search=gade")).RootElement;
        Assert.Equal(["Mariane Gade", "Mogens Christen Gade"], answer.GetProperty("data").GetProperty("persons").GetProperty("nodes").EnumerateArray().Select(person => person.GetProperty("name").GetString()));
    }
}
