using System.Text.Json;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>Deputies by name, registered and ended over HTTP. All people are plainly invented.</summary>
public sealed class DeputyMutationTests : IAsyncLifetime
{
    private const string Board = "dialogforum-om-retssikkerhed";
    private const string Payload = "entry deputy { id order firstDay lastDay person { slug } } seat { key deputies { order person { slug } } } forum { slug version } composition { verdict }";

    private WritingHost host = null!;

    public async Task InitializeAsync()
    {
        host = await WritingHost.StartAsync();
        foreach (var name in new[] { "Test Testesen", "Prøve Prøvesen", "Eksempel Eksempelsen" })
            await host.MutateAsync("registerPerson", new { name });
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Deputies_stand_in_their_order_and_the_seat_shows_them()
    {
        var first = await RegisterAsync("test-testesen");
        var second = await RegisterAsync("proeve-proevesen");

        Assert.Equal(("[]", "[]"), (first.GetProperty("errors").ToString(), second.GetProperty("errors").ToString()));
        Assert.Equal((1, "2025-10-24", "2025-12-31"), (first.GetProperty("deputy").GetProperty("order").GetInt32(), Text(first.GetProperty("deputy"), "firstDay"), Text(first.GetProperty("deputy"), "lastDay")));
        Assert.Equal([(1, "test-testesen"), (2, "proeve-proevesen")], Deputies(second.GetProperty("seat")));
        Assert.Equal([(1, "test-testesen"), (2, "proeve-proevesen")], Deputies(await SeatAsync("2025-11-01")));
        Assert.Equal([], Deputies(await SeatAsync("2025-10-23")));
    }

    [Fact]
    public async Task A_place_has_one_deputy_and_a_deputy_one_place()
    {
        var first = await RegisterAsync("test-testesen", order: 1);

        var taken = await RegisterAsync("proeve-proevesen", order: 1);
        var twice = await RegisterAsync("test-testesen", order: 2);

        Assert.Equal(("ORDER_TAKEN", "ALREADY_DEPUTY"), (Code(taken), Code(twice)));
        Assert.Equal("""["input","order"]""", taken.GetProperty("errors")[0].GetProperty("path").ToString());
        Assert.StartsWith("Nr. 1 i rækkefølgen for pladsen", (await host.DataAsync(
            "mutation($input: RegisterDeputyInput!) { registerDeputy(input: $input) { errors { message } } }",
            new { input = new { idempotencyKey = "k", reason = "Prøve", forum = Board, seat = "kkr-1", person = "proeve-proevesen", order = 1, firstDay = "2025-10-24" } })).GetProperty("registerDeputy").GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.NotNull(Text(first.GetProperty("deputy"), "id"));
    }

    [Fact]
    public async Task Who_leaves_keeps_the_place_for_the_return_and_the_others_keep_theirs()
    {
        var first = await RegisterAsync("test-testesen");
        await RegisterAsync("proeve-proevesen");

        var ended = await host.MutateAsync("endDeputy", new { deputy = Text(first.GetProperty("deputy"), "id"), lastDay = "2025-11-15" }, Payload);

        Assert.Equal("[]", ended.GetProperty("errors").ToString());
        Assert.Equal([(2, "proeve-proevesen")], Deputies(ended.GetProperty("seat")));
        Assert.Equal([(1, "test-testesen"), (2, "proeve-proevesen")], Deputies(await SeatAsync("2025-11-15")));
        Assert.Equal([(2, "proeve-proevesen")], Deputies(await SeatAsync("2025-11-16")));
        var back = await RegisterAsync("test-testesen", order: 1, day: "2025-12-01");
        Assert.Equal("[]", back.GetProperty("errors").ToString());
        Assert.Equal([(1, "test-testesen"), (2, "proeve-proevesen")], Deputies(await SeatAsync("2025-12-02")));
        Assert.Equal("ENDS_EARLIER", Code(await host.MutateAsync("endDeputy", new { deputy = Text(first.GetProperty("deputy"), "id"), lastDay = "2025-11-20" }, Payload)));
    }

    [Fact]
    public async Task The_holder_as_their_own_deputy_is_told_and_recorded()
    {
        await host.MutateAsync("registerAppointment", new { forum = Board, seat = "kkr-1", person = "test-testesen", firstDay = "2025-10-24" });

        var payload = await RegisterAsync("test-testesen");

        Assert.Equal(("[]", "DEPUTY_OF_THEMSELVES"), (payload.GetProperty("errors").ToString(), payload.GetProperty("warnings")[0].GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("""{ "person": "nobody-here" }""", "UNKNOWN_PERSON")]
    [InlineData("""{ "seat": "kkr-99" }""", "UNKNOWN_SEAT")]
    [InlineData("""{ "forum": "no-such-forum" }""", "UNKNOWN_FORUM")]
    [InlineData("""{ "order": 0 }""", "BAD_ORDER")]
    [InlineData("""{ "lastDay": "2025-10-01" }""", "END_BEFORE_START")]
    [InlineData("""{ "firstDay": "1999-01-01" }""", "NOT_COVERED")]
    [InlineData("""{ "expectedVersion": 1 }""", "STALE_VERSION")]
    public async Task What_is_wrong_is_refused_and_nothing_is_recorded(string changes, string code)
    {
        var input = JsonSerializer.SerializeToNode(new { forum = Board, seat = "kkr-1", person = "test-testesen", firstDay = "2025-10-24" })!.AsObject();
        foreach (var (name, value) in System.Text.Json.Nodes.JsonNode.Parse(changes)!.AsObject())
            input[name] = value?.DeepClone();

        var payload = await host.MutateAsync("registerDeputy", input, Payload);

        Assert.Equal(code, Code(payload));
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("deputy").ValueKind);
        Assert.Equal([], Deputies(await SeatAsync("2025-11-01")));
    }

    [Fact]
    public async Task A_deputy_by_office_is_ended_with_the_office()
    {
        var data = await host.DataAsync("{ forum(slug: \"kkr-nordjylland\", asOf: \"2025-10-24\") { seats { deputies { id exOfficioOffice } } } }");
        var deputy = data.GetProperty("forum").GetProperty("seats").EnumerateArray().SelectMany(seat => seat.GetProperty("deputies").EnumerateArray()).First(it => Text(it, "exOfficioOffice") is not null);

        Assert.Equal("EX_OFFICIO_DEPUTY", Code(await host.MutateAsync("endDeputy", new { deputy = Text(deputy, "id"), lastDay = "2025-11-01" }, Payload)));
    }

    [Fact]
    public async Task A_dry_run_answers_the_same_and_writes_nothing_and_the_same_request_is_done_once()
    {
        var dry = await host.MutateAsync("registerDeputy", new { forum = Board, seat = "kkr-1", person = "test-testesen", firstDay = "2025-10-24", dryRun = true, idempotencyKey = "one" }, Payload);
        Assert.Equal([(1, "test-testesen")], Deputies(dry.GetProperty("seat")));
        Assert.Equal([], Deputies(await SeatAsync("2025-11-01")));

        await host.MutateAsync("registerDeputy", new { forum = Board, seat = "kkr-1", person = "test-testesen", firstDay = "2025-10-24", idempotencyKey = "one" }, Payload);
        var again = await host.MutateAsync("registerDeputy", new { forum = Board, seat = "kkr-1", person = "test-testesen", firstDay = "2025-10-24", idempotencyKey = "one" }, Payload);

        Assert.True(again.GetProperty("replayed").GetBoolean());
        Assert.Equal([(1, "test-testesen")], Deputies(await SeatAsync("2025-11-01")));
    }

    [Fact]
    public async Task The_journal_tells_of_it()
    {
        var payload = await RegisterAsync("test-testesen");

        var change = (await host.DataAsync("{ changes(last: 1, person: \"test-testesen\") { nodes { number command title persons { slug } forums { slug } } } }")).GetProperty("changes").GetProperty("nodes")[0];

        Assert.Equal(payload.GetProperty("entry").GetInt32(), change.GetProperty("number").GetInt32());
        Assert.Equal(("register-deputy", "Stedfortræder registreret"), (Text(change, "command"), Text(change, "title")));
        Assert.Equal([Board], change.GetProperty("forums").EnumerateArray().Select(forum => Text(forum, "slug")));
    }

    private async Task<JsonElement> RegisterAsync(string person, int? order = null, string day = "2025-10-24") =>
        await host.MutateAsync("registerDeputy", new { forum = Board, seat = "kkr-1", person, order, firstDay = day, source = new { paper = "Prøvepapir", day = "2025-10-24" } }, Payload);

    private async Task<JsonElement> SeatAsync(string day) =>
        (await host.DataAsync($"{{ forum(slug: \"{Board}\", asOf: \"{day}\") {{ seats {{ key deputies {{ order person {{ slug }} }} }} }} }}")).GetProperty("forum").GetProperty("seats").EnumerateArray().Single(seat => Text(seat, "key") == "kkr-1");

    private static IEnumerable<(int Order, string? Person)> Deputies(JsonElement seat) =>
        seat.GetProperty("deputies").EnumerateArray().Select(deputy => (deputy.GetProperty("order").GetInt32(), Text(deputy.GetProperty("person"), "slug")));

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string? Code(JsonElement payload) => payload.GetProperty("errors")[0].GetProperty("code").GetString();
}
