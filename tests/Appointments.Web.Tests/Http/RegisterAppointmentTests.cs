using System.Text.Json;
using Appointments.Web.Tests.Hosting;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Http;

/// <summary>Registering over HTTP as the secretariat's programs do, in a register filled with the sample.</summary>
public sealed class RegisterAppointmentTests : IAsyncLifetime
{
    private const string Dialogforum = "dialogforum-om-retssikkerhed";
    private const string Shown = "entry appointment { id status firstDay lastDay lastDayBasis endReason person { slug } } forum { version } composition { verdict }";

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_dry_run_answers_as_the_registration_does_and_writes_nothing()
    {
        var before = await VersionsAsync();

        var tried = await host.MutateAsync("registerAppointment", Lasse(dryRun: true), Shown);

        Assert.Equal("[]", tried.GetProperty("errors").ToString());
        Assert.True(tried.GetProperty("dryRun").GetBoolean());
        Assert.Equal(JsonValueKind.Null, tried.GetProperty("entry").ValueKind);
        Assert.Equal("lasse-frimand-jensen", tried.GetProperty("appointment").GetProperty("person").GetProperty("slug").GetString());
        Assert.Equal(before, await VersionsAsync());
        Assert.Equal("NOT_STATED", await host.OccupancyAsync(Dialogforum, "2025-10-24"));

        var done = await host.MutateAsync("registerAppointment", Lasse(dryRun: false), Shown);
        Assert.Equal(tried.GetProperty("warnings").ToString(), done.GetProperty("warnings").ToString());
        Assert.Equal(tried.GetProperty("composition").ToString(), done.GetProperty("composition").ToString());
        Assert.Equal("HELD", await host.OccupancyAsync(Dialogforum, "2025-10-24"));
        Assert.Equal("NOT_STATED", await host.OccupancyAsync(Dialogforum, "2026-01-01"));
    }

    [Fact]
    public async Task Without_a_last_day_the_appointment_ends_with_the_council_term_where_the_forum_has_no_periods()
    {
        var appointment = (await host.MutateAsync("registerAppointment", Lasse(), Shown)).GetProperty("appointment");

        Assert.Equal("2025-12-31", Text(appointment, "lastDay"));
        Assert.Equal("TERM_ASSUMED", Text(appointment, "lastDayBasis"));
    }

    [Fact]
    public async Task The_same_key_gives_the_same_payload_and_another_input_under_it_is_refused()
    {
        var first = await host.MutateAsync("registerAppointment", Lasse(key: "k1"), Shown);
        await host.MutateAsync("registerAppointment", ToErhvervshus("arne-boelt", "political-1", "2019-01-01"), Shown);

        var again = await host.MutateAsync("registerAppointment", Lasse(key: "k1"), Shown);
        Assert.True(again.GetProperty("replayed").GetBoolean());
        foreach (var field in new[] { "entry", "appointment", "forum", "composition", "warnings", "errors" })
        {
            Assert.Equal(first.GetProperty(field).ToString(), again.GetProperty(field).ToString());
        }

        var other = await host.MutateAsync("registerAppointment", Lasse(key: "k1", firstDay: "2025-10-25"), Shown);
        Assert.Equal(("IDEMPOTENCY_KEY_USED", "[\"input\",\"idempotencyKey\"]"), (Code(other), other.GetProperty("errors")[0].GetProperty("path").ToString()));
    }

    [Fact]
    public async Task A_dry_run_does_not_use_the_key_up()
    {
        await host.MutateAsync("registerAppointment", Lasse(key: "k2", dryRun: true));

        Assert.False((await host.MutateAsync("registerAppointment", Lasse(key: "k2"))).GetProperty("replayed").GetBoolean());
    }

    [Fact]
    public async Task A_seat_that_is_taken_is_refused_with_who_has_it_and_when()
    {
        await host.MutateAsync("registerAppointment", Lasse());

        var second = await host.MutateAsync("registerAppointment", ToDialogforum("per-bach-laursen", "2025-12-31"));

        Assert.Equal("SEAT_TAKEN", Code(second));
        Assert.Equal(
            "Pladsen «Politisk repræsentant for KKR Nordjylland» er besat: Lasse Frimand Jensen har den fra 24. oktober 2025 til og med 31. december 2025. Afslut den udpegning først, eller udskift indehaveren i én registrering.",
            second.GetProperty("errors")[0].GetProperty("message").GetString());
        Assert.Equal("[]", (await host.MutateAsync("registerAppointment", ToDialogforum("per-bach-laursen", "2026-01-01", "2026-01-31"))).GetProperty("errors").ToString());
    }

    [Theory]
    [InlineData("political-1", "mogens-christen-gade", "2022-04-01", null, "SECOND_SEAT", "person")]
    [InlineData("political-2", "arne-boelt", "2021-04-01", "2022-04-30", "OUTSIDE_FUNCTION_PERIOD", "lastDay")]
    [InlineData("political-2", "arne-boelt", "2021-04-01", "2021-03-31", "END_BEFORE_START", "lastDay")]
    [InlineData("political-2", "arne-boelt", "2018-12-31", null, "NOT_COVERED", "firstDay")]
    [InlineData("political-9", "arne-boelt", "2021-04-01", null, "UNKNOWN_SEAT", "seat")]
    [InlineData("political-2", "nobody-at-all", "2021-04-01", null, "UNKNOWN_PERSON", "person")]
    [InlineData("region-1", "arne-boelt", "2026-04-01", null, "SEAT_NOT_THERE", "firstDay")]
    [InlineData("region-1", "arne-boelt", "2021-04-01", null, "NOT_THE_APPOINTING_AUTHORITY", "seat")]
    [InlineData("political-2", "arne-boelt", "1800-01-01", null, "DAY_OUT_OF_RANGE", "firstDay")]
    public async Task Each_thing_that_stands_against_it_is_its_own_error_at_its_own_place(string seat, string person, string firstDay, string? lastDay, string code, string field)
    {
        var version = await VersionsAsync();

        var refused = await host.MutateAsync("registerAppointment", ToErhvervshus(person, seat, firstDay, lastDay));

        var error = refused.GetProperty("errors").EnumerateArray().First(it => Text(it, "code") == code);
        Assert.Equal($"[\"input\",\"{field}\"]", error.GetProperty("path").ToString());
        Assert.NotEqual(Text(error, "message"), Text(error, "en"));
        Assert.Equal(version, await VersionsAsync());
    }

    [Fact]
    public async Task All_that_can_be_told_at_once_is_told_at_once()
    {
        var refused = await host.MutateAsync("registerAppointment", ToErhvervshus("nobody-at-all", "political-9", "2021-04-01"));

        Assert.Equal(["UNKNOWN_PERSON", "UNKNOWN_SEAT"], refused.GetProperty("errors").EnumerateArray().Select(error => Text(error, "code")));
    }

    [Fact]
    public async Task A_seat_that_follows_an_office_takes_nobody()
    {
        var refused = await host.MutateAsync("registerAppointment", new { forum = "kkr-nordjylland", seat = "mayors-0851", person = "arne-boelt", firstDay = "2025-10-24" });

        Assert.Equal("EX_OFFICIO_SEAT", Code(refused));
    }

    [Fact]
    public async Task An_appointment_over_the_day_on_which_the_regions_seat_ends_is_told_so_and_that_it_is_not_confirmed()
    {
        var noted = await host.MutateAsync("noteAppointment", ToErhvervshus("ulla-vestergaard", "region-1", "2022-04-01"), Shown);

        Assert.Equal("[]", noted.GetProperty("errors").ToString());
        var ends = noted.GetProperty("warnings").EnumerateArray().Single(warning => Text(warning, "code") == "SEAT_ENDS");
        Assert.Contains("kun til og med 31. marts 2026. Det er ikke bekræftet.", Text(ends, "message"));
        Assert.Contains("until 31 March 2026 only. That is not confirmed.", Text(ends, "en"));

        var over = await host.MutateAsync("noteAppointment", ToErhvervshus("arne-boelt", "region-1", "2026-04-02"));
        Assert.Contains("Det er ikke bekræftet.", Text(over.GetProperty("errors").EnumerateArray().First(error => Text(error, "code") == "SEAT_NOT_THERE"), "message"));
    }

    [Fact]
    public async Task Somebody_without_any_recorded_council_seat_is_warned_of_and_told_what_to_record()
    {
        var warned = await host.MutateAsync("registerAppointment", ToDialogforum("christina-oerskov", "2025-10-24"), Shown);

        Assert.Equal("[]", warned.GetProperty("errors").ToString());
        var eligibility = warned.GetProperty("warnings").EnumerateArray().Single(warning => warning.GetProperty("finding") is { ValueKind: JsonValueKind.Object } finding && Text(finding, "rule") == "eligibility");
        Assert.Equal(("DEMAND_UNDETERMINED", "UNDETERMINED", "2025-10-24"), (Text(eligibility, "code"), Text(eligibility.GetProperty("finding"), "answer"), Text(eligibility, "day")));
        Assert.StartsWith("24. oktober 2025: ", Text(eligibility, "message"), StringComparison.Ordinal);
        Assert.Contains("Det er ikke registreret, om Christina Ørskov er medlem af en kommunalbestyrelse i området. Registrér personens plads i en kommunalbestyrelse, eller indlæs", Text(eligibility, "message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_saw_an_older_version_is_told_who_changed_what_since()
    {
        var seen = await VersionOfAsync(Dialogforum);
        await host.MutateAsync("registerAppointment", Lasse());

        var stale = await host.MutateAsync("registerAppointment", new { forum = Dialogforum, seat = "kkr-1", person = "per-bach-laursen", firstDay = "2026-01-01", expectedVersion = seen });

        Assert.Equal("STALE_VERSION", Code(stale));
        Assert.Contains("sekretariatet: Prøve", Text(stale.GetProperty("errors")[0], "message"));
        Assert.Equal("[]", (await host.MutateAsync("registerAppointment", new { forum = Dialogforum, seat = "kkr-1", person = "per-bach-laursen", firstDay = "2026-01-01", expectedVersion = await VersionOfAsync(Dialogforum) })).GetProperty("errors").ToString());
    }

    [Fact]
    public async Task An_excuse_for_what_is_not_broken_is_refused_because_it_would_silence_what_breaks_it_later()
    {
        var idle = new { rule = "geographic-spread", reason = "For en sikkerheds skyld", author = "Test Testesen" };

        Assert.Equal("NOTHING_TO_EXCUSE", Code(await host.MutateAsync("registerAppointment", new { forum = "erhvervshus-nordjylland", seat = "business-1", person = "christina-oerskov", firstDay = "2022-04-01", excuse = idle })));
        Assert.Equal("NOTHING_TO_EXCUSE", Code(await host.MutateAsync("recommendAppointment", new { forum = Dialogforum, seat = "kkr-1", person = "arne-boelt", firstDay = "2025-10-24", excuse = idle })));
    }

    [Fact]
    public async Task A_vacancy_ends_where_somebody_gets_the_seat()
    {
        Assert.Equal("VACANT", await SeatOfHospiceVangenAsync());

        var done = await host.MutateAsync("registerAppointment", new { forum = "hospice-vangen", seat = "kkr-1", person = "lone-olsen", firstDay = "2020-11-13" });

        Assert.Equal(("[]", "HELD"), (done.GetProperty("errors").ToString(), await SeatOfHospiceVangenAsync()));
    }

    [Fact]
    public async Task Fields_of_one_document_are_recorded_one_after_the_other_each_answer_of_its_own_state()
    {
        var data = await host.DataAsync("""
            mutation {
              try: registerAppointment(input: { idempotencyKey: "a", reason: "Prøve", dryRun: true, forum: "dialogforum-om-retssikkerhed", seat: "kkr-1", person: "lasse-frimand-jensen", firstDay: "2025-10-24" }) { entry forum { seats { heldBy { slug } } } errors { code } }
              one: registerAppointment(input: { idempotencyKey: "b", reason: "Prøve", forum: "dialogforum-om-retssikkerhed", seat: "kkr-1", person: "per-bach-laursen", firstDay: "2025-10-24" }) { entry forum { seats { heldBy { slug } } } errors { code } }
              two: registerAppointment(input: { idempotencyKey: "c", reason: "Prøve", forum: "dialogforum-om-retssikkerhed", seat: "kkr-1", person: "lasse-frimand-jensen", firstDay: "2025-10-24" }) { entry errors { code } }
            }
            """);

        Assert.Equal("lasse-frimand-jensen", Text(data.GetProperty("try").GetProperty("forum").GetProperty("seats")[0].GetProperty("heldBy"), "slug"));
        Assert.Equal("per-bach-laursen", Text(data.GetProperty("one").GetProperty("forum").GetProperty("seats")[0].GetProperty("heldBy"), "slug"));
        Assert.Equal("SEAT_TAKEN", Code(data.GetProperty("two")));
    }

    private static object Lasse(string? key = null, bool dryRun = false, string firstDay = "2025-10-24") =>
        new { idempotencyKey = key ?? Guid.NewGuid().ToString(), dryRun, forum = Dialogforum, seat = "kkr-1", person = "lasse-frimand-jensen", firstDay };

    private static object ToDialogforum(string person, string firstDay, string? lastDay = null) => new { forum = Dialogforum, seat = "kkr-1", person, firstDay, lastDay };

    private static object ToErhvervshus(string person, string seat, string firstDay, string? lastDay = null) => new { forum = "erhvervshus-nordjylland", seat, person, firstDay, lastDay };

    private async Task<(int Register, int Forum)> VersionsAsync() =>
        ((await host.DataAsync("{ register { version } }")).GetProperty("register").GetProperty("version").GetInt32(), await VersionOfAsync(Dialogforum));

    private async Task<int> VersionOfAsync(string slug) =>
        (await host.DataAsync("query($slug: String!) { forum(slug: $slug) { version } }", new { slug })).GetProperty("forum").GetProperty("version").GetInt32();

    private async Task<string> SeatOfHospiceVangenAsync()
    {
        var forum = (await host.DataAsync("{ forum(slug: \"hospice-vangen\", asOf: \"2020-11-13\") { seats { occupancy } vacancies { id } } }")).GetProperty("forum");
        var occupancy = Text(forum.GetProperty("seats")[0], "occupancy");
        Assert.Equal(occupancy == "VACANT" ? 1 : 0, forum.GetProperty("vacancies").GetArrayLength());
        return occupancy;
    }
}
