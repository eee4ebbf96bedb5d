using System.Text.Json;
using Appointments.Web.Tests.Hosting;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Http;

/// <summary>Persons, genders and parties, registered over HTTP. New people are plainly invented.</summary>
public sealed class PeopleMutationTests : IAsyncLifetime
{
    private static readonly object Statement = new { paper = "Egen erklæring", day = "2026-01-10" };

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_namesake_is_told_and_never_taken_for_the_same()
    {
        var first = await host.MutateAsync("registerPerson", new { name = "Test Testesen" }, "person { slug name }");
        var second = await host.MutateAsync("registerPerson", new { name = "Test  Testesen", otherNames = new[] { "T. Testesen" } }, "person { slug otherNames }");

        Assert.Equal(("test-testesen", "test-testesen-2"), (Slug(first), Slug(second)));
        Assert.Equal("POSSIBLE_DUPLICATE", Assert.Single(second.GetProperty("warnings").EnumerateArray()).GetProperty("code").GetString());
        Assert.Equal("SLUG_TAKEN", Code(await host.MutateAsync("registerPerson", new { name = "En anden", slug = "test-testesen" })));
    }

    [Theory]
    [InlineData("", "BAD_NAME")]
    [InlineData("!!!", "BAD_NAME")]
    [InlineData("Test\u0000Testesen", "BAD_NAME")]
    public async Task A_name_has_letters_in_it(string name, string code) => Assert.Equal(code, Code(await host.MutateAsync("registerPerson", new { name })));

    [Theory]
    [InlineData(null, "1899-12-31", null)]
    [InlineData(null, "2200-01-01", null)]
    [InlineData(null, null, " ")]
    [InlineData("INFERRED", null, null)]
    [InlineData("UNVERIFIED", null, null)]
    public async Task A_source_is_a_paper_of_a_day_there_can_be_and_marked_as_a_caller_may(string? mark, string? day, string? item)
    {
        var input = new Dictionary<string, object?> { ["name"] = "Test Testesen", ["source"] = new Dictionary<string, object?> { ["paper"] = "Brev", ["day"] = day, ["item"] = item, ["mark"] = mark ?? "PRINTED" } };
        Assert.Equal("BAD_SOURCE", Code(await host.MutateAsync("registerPerson", input)));
    }

    [Fact]
    public async Task A_gender_is_recorded_once_and_corrected_as_a_correction()
    {
        await host.MutateAsync("registerPerson", new { name = "Test Testesen" });
        await host.MutateAsync("registerPerson", new { name = "Prøve Prøvesen" });
        Assert.Equal("[]", (await host.MutateAsync("recordGender", new { person = "test-testesen", gender = "M", source = Statement })).GetProperty("errors").ToString());
        Assert.Equal("GENDER_RECORDED", Code(await host.MutateAsync("recordGender", new { person = "test-testesen", gender = "X", source = Statement })));
        Assert.Equal("[]", (await host.MutateAsync("recordGender", new { person = "test-testesen", gender = "X", source = Statement, corrects = true })).GetProperty("errors").ToString());
        Assert.Equal("NOTHING_TO_CORRECT", Code(await host.MutateAsync("recordGender", new { person = "proeve-proevesen", gender = "M", source = Statement, corrects = true })));
        await host.VerifyAsync();
    }

    [Fact]
    public async Task The_same_key_with_another_sealed_value_is_another_input()
    {
        await host.MutateAsync("registerPerson", new { name = "Test Testesen" });
        var input = new { idempotencyKey = "gender", person = "test-testesen", gender = "M", source = Statement };
        Assert.False((await host.MutateAsync("recordGender", input)).GetProperty("replayed").GetBoolean());

        Assert.True((await host.MutateAsync("recordGender", input)).GetProperty("replayed").GetBoolean());
        Assert.Equal("IDEMPOTENCY_KEY_USED", Code(await host.MutateAsync("recordGender", new { idempotencyKey = "gender", person = "test-testesen", gender = "X", source = Statement })));
    }

    [Fact]
    public async Task A_letter_must_mean_a_list_there_and_then()
    {
        await host.MutateAsync("registerPerson", new { name = "Test Testesen" });
        var refused = await host.MutateAsync("recordParty", new { person = "test-testesen", letter = "L", municipality = "0851", firstDay = "2026-01-01" });

        Assert.Equal("UNKNOWN_PARTY", Code(refused));
        Assert.Contains("A (", Text(refused.GetProperty("errors")[0], "message"));
        Assert.Equal("[]", (await host.MutateAsync("recordParty", new { person = "test-testesen", letter = "A", municipality = "0860", firstDay = "2026-01-01" })).GetProperty("errors").ToString());
        Assert.Equal("[]", (await host.MutateAsync("recordParty", new { person = "test-testesen", letter = "V", municipality = "0860", firstDay = "2027-01-01" })).GetProperty("errors").ToString());
        Assert.Equal("PARTY_RECORDED", Code(await host.MutateAsync("recordParty", new { person = "test-testesen", letter = "B", municipality = "0860", firstDay = "2026-06-01" })));
    }

    /// <summary>Eleven seats want four of each sex: with eight of one sex the three that are left cannot hold four of the other.</summary>
    [Fact]
    public async Task On_a_board_of_eleven_the_eighth_of_one_sex_is_a_warning_with_the_sum_and_a_stop_where_the_forum_makes_it_a_must()
    {
        for (var number = 1; number <= 8; number++)
        {
            await host.MutateAsync("registerPerson", new { name = $"Test Testesen {number}" });
            await host.MutateAsync("recordGender", new { person = $"test-testesen-{number}", gender = "M", source = Statement });
        }

        string[] seats = ["knowledge-1", "political-1", "political-2", "political-3", "business-1", "business-2", "business-3", "business-4"];
        for (var number = 1; number <= 7; number++)
        {
            var payload = await SeatAsync(number, seats[number - 1]);
            Assert.DoesNotContain(payload.GetProperty("warnings").EnumerateArray(), warning => Rule(warning) == "gender-balance");
        }

        var eighth = await SeatAsync(8, seats[7], dryRun: true);
        Assert.Equal("[]", eighth.GetProperty("errors").ToString());
        var warned = eighth.GetProperty("warnings").EnumerateArray().Single(warning => Rule(warning) == "gender-balance");
        Assert.Equal("4 + 0 > 3", Text(warned.GetProperty("finding"), "sum"));

        await host.MutateAsync("setForumSetting", new { forum = "erhvervshus-nordjylland", setting = new { genderDemand = "MUST" }, firstDay = "2019-01-01" });
        var stopped = await SeatAsync(8, seats[7]);
        Assert.Equal(("DEMAND_VIOLATED", "gender-balance"), (Code(stopped), Rule(stopped.GetProperty("errors")[0])));
        var excused = await SeatAsync(8, seats[7], excuse: new { rule = "gender-balance", reason = "Ingen kvinde var indstillet", author = "Test Testesen" });
        Assert.Equal("[]", excused.GetProperty("errors").ToString());
        Assert.Contains(excused.GetProperty("composition").GetProperty("findings").EnumerateArray(), finding => Text(finding, "rule") == "gender-balance" && Text(finding, "answer") == "EXCUSED");

        // The public is told the answer, and no count from which one person's gender follows.
        var seen = await host.AskAsync("{ forum(slug: \"erhvervshus-nordjylland\", asOf: \"2019-06-01\") { composition { findings { rule sum } } } }", key: null);
        Assert.Equal(JsonValueKind.Null, seen.GetProperty("data").GetProperty("forum").GetProperty("composition").GetProperty("findings").EnumerateArray().Single(finding => Text(finding, "rule") == "gender-balance").GetProperty("sum").ValueKind);
    }

    private Task<JsonElement> SeatAsync(int number, string seat, bool dryRun = false, object? excuse = null) => host.MutateAsync(
        "registerAppointment",
        new { forum = "erhvervshus-nordjylland", seat, person = $"test-testesen-{number}", firstDay = "2019-06-01", lastDay = "2019-12-31", dryRun, excuse },
        "composition { findings { rule answer } }");

    private static string Slug(JsonElement payload) => Text(payload.GetProperty("person"), "slug");

    private static string? Rule(JsonElement objection) => objection.GetProperty("finding") is { ValueKind: JsonValueKind.Object } finding ? Text(finding, "rule") : null;
}
