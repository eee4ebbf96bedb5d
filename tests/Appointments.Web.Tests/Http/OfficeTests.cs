using System.Text.Json;
using Appointments.Web.Tests.Hosting;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Http;

/// <summary>Offices: who follows whom, what an end means for the seats that rest on it, and how a wrong one is put right. New people are plainly invented.</summary>
public sealed class OfficeTests : IAsyncLifetime
{
    private const string Affected = "office { id lastDay lastDayBasis } seatsAffected { day reason(language: EN) forum { slug } person { slug } appointment { id } }";

    private WritingHost host = null!;

    public async Task InitializeAsync()
    {
        host = await WritingHost.StartAsync();
        await host.MutateAsync("registerPerson", new { name = "Test Testesen" });
        await host.MutateAsync("registerPerson", new { name = "Prøve Prøvesen" });
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task An_office_of_a_region_is_shown_with_its_region()
    {
        await host.MutateAsync("registerPerson", new { name = "Test Testesen" });
        await host.MutateAsync("recordOffice", new { person = "test-testesen", kind = "REGIONAL_COUNCIL_CHAIR", region = "1081", firstDay = "2024-01-01", lastDay = "2025-12-31" });

        var office = (await host.DataAsync("{ person(slug: \"test-testesen\", asOf: \"2024-06-01\") { offices { region { code name } municipality { name } } } }")).GetProperty("person").GetProperty("offices")[0];
        Assert.Equal(("1081", "Region Nordjylland"), (Text(office.GetProperty("region"), "code"), Text(office.GetProperty("region"), "name")));
        Assert.Equal(JsonValueKind.Null, office.GetProperty("municipality").ValueKind);
        Assert.Contains("Region Nordjylland", System.Net.WebUtility.HtmlDecode(await host.Client.GetStringAsync("/personer/test-testesen?asOf=2024-06-01")));
        Assert.Contains("Region Nordjylland", await host.Client.GetStringAsync("/q/persons.json?search=Test%20Testesen&asOf=2024-06-01"));
    }

    [Fact]
    public async Task A_new_mayor_has_the_seats_of_the_office_from_the_day_and_the_old_one_leaves_them()
    {
        await host.MutateAsync("recordOffice", new { person = "test-testesen", kind = "MAYOR", municipality = "0851", firstDay = "2026-01-01" });

        var change = await host.MutateAsync(
            "recordOffice", new { person = "proeve-proevesen", kind = "MAYOR", municipality = "0851", firstDay = "2027-03-01" }, "office { lastDay lastDayBasis } seatsAffected { day forum { slug } person { slug } seat { key } appointment { id } }");

        Assert.Equal(("2029-12-31", "TERM_ASSUMED"), (Text(change.GetProperty("office"), "lastDay"), Text(change.GetProperty("office"), "lastDayBasis")));
        Assert.Equal(["brn-bestyrelse", "kkr-nordjylland"], change.GetProperty("seatsAffected").EnumerateArray().Select(seat => Text(seat.GetProperty("forum"), "slug")).Order(StringComparer.Ordinal));
        Assert.All(change.GetProperty("seatsAffected").EnumerateArray(), seat => Assert.Equal(("2027-03-01", "test-testesen"), (Text(seat, "day"), Text(seat.GetProperty("person"), "slug"))));
        foreach (var forum in new[] { "kkr-nordjylland", "brn-bestyrelse" })
        {
            Assert.Equal("test-testesen", await MayorsSeatAsync(forum, "2027-02-28"));
            Assert.Equal("proeve-proevesen", await MayorsSeatAsync(forum, "2027-03-01"));
        }
    }

    [Fact]
    public async Task The_deputy_follows_the_office_and_the_chair_of_the_region_has_BRNs_seat()
    {
        await host.MutateAsync("recordOffice", new { person = "test-testesen", kind = "DEPUTY_MAYOR", municipality = "0851", firstDay = "2026-01-01" });
        await host.MutateAsync("recordOffice", new { person = "proeve-proevesen", kind = "REGIONAL_COUNCIL_CHAIR", region = "1081", firstDay = "2026-01-01" });

        var kkr = (await host.DataAsync("{ forum(slug: \"kkr-nordjylland\", asOf: \"2026-06-01\") { seats { key deputies { person { slug } } } } }")).GetProperty("forum").GetProperty("seats").EnumerateArray();
        Assert.Equal("test-testesen", Text(kkr.Single(seat => Text(seat, "key") == "mayors-0851").GetProperty("deputies")[0].GetProperty("person"), "slug"));
        var brn = (await host.DataAsync("{ forum(slug: \"brn-bestyrelse\", asOf: \"2026-06-01\") { seats { kind heldBy { slug } } } }")).GetProperty("forum").GetProperty("seats").EnumerateArray();
        Assert.Equal("proeve-proevesen", Text(brn.Single(seat => Text(seat, "kind") == "regional-chair").GetProperty("heldBy"), "slug"));
    }

    [Fact]
    public async Task When_a_council_seat_ends_every_seat_that_rests_on_it_is_told_with_the_day()
    {
        await host.MutateAsync("recordOffice", new { person = "test-testesen", kind = "COUNCILLOR", municipality = "0851", firstDay = "2022-01-01" });
        var appointment = Text((await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "test-testesen", firstDay = "2025-10-24" }, "appointment { id }")).GetProperty("appointment"), "id");
        var office = await OfficeAsync("test-testesen", "2025-10-24");

        var ended = await host.MutateAsync("endOffice", new { office, lastDay = "2025-11-17" }, "seatsAffected { day appointment { id } }");

        var affected = Assert.Single(ended.GetProperty("seatsAffected").EnumerateArray());
        Assert.Equal(("2025-11-18", appointment), (Text(affected, "day"), Text(affected.GetProperty("appointment"), "id")));
        Assert.Equal("ELIGIBILITY_LOST", Assert.Single(ended.GetProperty("warnings").EnumerateArray()).GetProperty("code").GetString());
        Assert.Equal("OFFICE_DOES_NOT_EXIST", Code(await host.MutateAsync("endOffice", new { office, lastDay = "2025-11-18" })));
    }

    [Theory]
    [InlineData("MAYOR", "9999", null, "OFFICE_DOES_NOT_EXIST")]
    [InlineData("REGIONAL_COUNCIL_CHAIR", null, "9999", "OFFICE_DOES_NOT_EXIST")]
    [InlineData("MAYOR", null, null, "OFFICE_PLACE")]
    [InlineData("REGIONAL_COUNCIL_CHAIR", "0851", null, "OFFICE_PLACE")]
    public async Task An_office_that_does_not_exist_on_the_day_is_refused(string kind, string? municipality, string? region, string code) =>
        Assert.Equal(code, Code(await host.MutateAsync("recordOffice", new { person = "test-testesen", kind, municipality, region, firstDay = "2026-01-01" })));

    [Fact]
    public async Task Whose_office_is_ended_by_a_successor_is_told_with_the_day_also_where_no_seat_follows_it()
    {
        await host.MutateAsync("registerPerson", new { name = "Tredje Testesen" });
        await ChairAsync("test-testesen", "2026-01-01");

        var change = await ChairAsync("proeve-proevesen", "2027-03-01");

        var warning = Assert.Single(change.GetProperty("warnings").EnumerateArray());
        Assert.Equal(("PREDECESSOR_ENDED", "2027-03-01"), (Text(warning, "code"), Text(warning, "day")));
        Assert.Equal("Hvervet har én indehaver: Test Testesen (formand for regionsrådet) er afsluttet med 28. februar 2027 som sidste dag.", Text(warning, "message"));
        Assert.Equal("OFFICE_TAKEN", Code(await ChairAsync("tredje-testesen", "2026-06-01")));

        // No forum of the sample has a seat for the chair of this regional council.
        Task<JsonElement> ChairAsync(string person, string firstDay) => host.MutateAsync("recordOffice", new { person, kind = "REGIONAL_COUNCIL_CHAIR", region = "1082", firstDay }, Affected);
    }

    [Fact]
    public async Task A_deputy_mayor_and_an_alderman_may_be_several()
    {
        foreach (var kind in new[] { "DEPUTY_MAYOR", "ALDERMAN", "COUNCILLOR" })
        {
            foreach (var person in new[] { "test-testesen", "proeve-proevesen" })
                Assert.Equal(("", 0), await AddedAsync(new { person, kind, municipality = "0851", firstDay = "2026-01-01" }));
        }
    }

    [Fact]
    public async Task A_new_mayor_who_has_a_seat_of_the_same_board_already_is_told()
    {
        await host.MutateAsync("noteAppointment", new { forum = "kkr-nordjylland", seat = "supplementary-1", person = "test-testesen", firstDay = "2022-02-01" });

        var mayor = await MayorAsync("test-testesen", "0851", "2023-01-01");

        Assert.Equal("[]", mayor.GetProperty("errors").ToString());
        Assert.Contains(mayor.GetProperty("warnings").EnumerateArray(), warning => (Text(warning, "code"), Text(warning, "day")) == ("SECOND_SEAT", "2023-01-01"));
    }

    [Fact]
    public async Task A_chair_who_is_not_known_to_sit_in_the_forum_is_told_and_chairs_to_the_end_of_the_function_period()
    {
        var chair = await host.MutateAsync("recordOffice", new { person = "test-testesen", kind = "FORUM_CHAIR", forum = "erhvervshus-nordjylland", firstDay = "2022-04-01" }, Affected);

        Assert.Equal("2026-03-31", Text(chair.GetProperty("office"), "lastDay"));
        Assert.Contains(chair.GetProperty("warnings").EnumerateArray(), warning => Text(warning, "code") == "NOT_A_MEMBER");
    }

    /// <summary>Three political seats on one board: what is not known of the others hides nobody.</summary>
    [Fact]
    public async Task On_a_board_of_several_political_seats_it_is_the_one_who_loses_the_office_who_is_told()
    {
        await host.MutateAsync("recordOffice", new { person = "test-testesen", kind = "COUNCILLOR", municipality = "0851", firstDay = "2019-01-01" });
        var seat = await SeatAsync("test-testesen", "political-1");
        await SeatAsync("proeve-proevesen", "political-2");
        var office = await OfficeAsync("test-testesen", "2020-01-01");

        var ended = await host.MutateAsync("endOffice", new { office, lastDay = "2020-12-31" }, Affected);

        var affected = Assert.Single(ended.GetProperty("seatsAffected").EnumerateArray());
        Assert.Equal(("2021-01-01", "test-testesen", seat), (Text(affected, "day"), Text(affected.GetProperty("person"), "slug"), Text(affected.GetProperty("appointment"), "id")));
        Assert.Equal("No other office of a municipal council of the area is recorded from that day.", Text(affected, "reason"));
    }

    /// <summary>Alderman to the end of 2020, councillor to the middle of it: until 30 June the other office carries the seat.</summary>
    [Fact]
    public async Task A_seat_that_another_office_still_carries_is_lost_on_the_day_after_that_one_ends()
    {
        await host.MutateAsync("recordOffice", new { person = "test-testesen", kind = "COUNCILLOR", municipality = "0851", firstDay = "2019-01-01", lastDay = "2020-06-30" });
        await host.MutateAsync("recordOffice", new { person = "test-testesen", kind = "ALDERMAN", municipality = "0851", firstDay = "2019-01-01" });
        await SeatAsync("test-testesen", "political-1");
        var office = await OfficeAsync("test-testesen", "2020-12-01");

        var ended = await host.MutateAsync("endOffice", new { office, lastDay = "2020-01-31" }, Affected);

        Assert.Equal("2020-07-01", Text(Assert.Single(ended.GetProperty("seatsAffected").EnumerateArray()), "day"));
    }

    [Fact]
    public async Task An_end_that_was_wrong_is_corrected_and_the_seats_are_back()
    {
        await MayorAsync("test-testesen", "0851", "2026-01-01");
        var office = await OfficeAsync("test-testesen", "2026-06-01");
        var ended = await host.MutateAsync("endOffice", new { office, lastDay = "2026-06-30" }, Affected);
        Assert.Equal(["brn-bestyrelse", "kkr-nordjylland", "sundhedsklynge-midt"], ended.GetProperty("seatsAffected").EnumerateArray().Select(seat => Text(seat.GetProperty("forum"), "slug")).Order(StringComparer.Ordinal));
        Assert.Equal("", await MayorsSeatAsync("kkr-nordjylland", "2026-07-01"));
        var before = Text((await host.DataAsync("{ register { recordedAt } }")).GetProperty("register"), "recordedAt");

        var corrected = await host.MutateAsync("correctOffice", new { office, lastDay = "2027-06-30" }, Affected);

        Assert.Equal(("2027-06-30", "STATED", 0), (Text(corrected.GetProperty("office"), "lastDay"), Text(corrected.GetProperty("office"), "lastDayBasis"), corrected.GetProperty("seatsAffected").GetArrayLength()));
        Assert.Equal("test-testesen", await MayorsSeatAsync("kkr-nordjylland", "2026-07-01"));
        Assert.Equal("", await MayorsSeatAsync("kkr-nordjylland", "2026-07-01", before));
    }

    [Fact]
    public async Task An_office_that_never_was_is_retracted_with_every_seat_that_rested_on_it()
    {
        await MayorAsync("test-testesen", "0851", "2026-01-01");
        var office = await OfficeAsync("test-testesen", "2026-06-01");

        var retracted = await host.MutateAsync("correctOffice", new { office, retract = true }, Affected);

        Assert.Equal(JsonValueKind.Null, retracted.GetProperty("office").ValueKind);
        Assert.Equal(["2026-01-01", "2026-01-01", "2026-01-01"], retracted.GetProperty("seatsAffected").EnumerateArray().Select(seat => Text(seat, "day")));
        Assert.Equal("UNKNOWN_OFFICE", Code(await host.MutateAsync("endOffice", new { office, lastDay = "2026-06-30" })));
    }

    [Fact]
    public async Task Each_thing_that_stands_against_a_correction_is_its_own_error()
    {
        await MayorAsync("test-testesen", "0851", "2026-01-01");
        await MayorAsync("proeve-proevesen", "0851", "2027-01-01");
        var office = await OfficeAsync("test-testesen", "2026-06-01");

        Assert.Equal("OFFICE_TAKEN", Code(await host.MutateAsync("correctOffice", new { office, lastDay = "2027-01-01" })));
        Assert.Equal("END_BEFORE_START", Code(await host.MutateAsync("correctOffice", new { office, lastDay = "2025-12-31" })));
        Assert.Equal("NOTHING_TO_CORRECT", Code(await host.MutateAsync("correctOffice", new { office })));
        Assert.Equal("NOTHING_TO_CORRECT", Code(await host.MutateAsync("correctOffice", new { office, retract = true, title = "borgmester" })));
        Assert.Equal("BAD_ID", Code(await host.MutateAsync("correctOffice", new { office = "nonsense", retract = true })));
        Assert.Equal("DAY_OUT_OF_RANGE", Code(await host.MutateAsync("correctOffice", new { office, firstDay = "1700-01-01" })));
    }

    private Task<JsonElement> MayorAsync(string person, string municipality, string firstDay) => host.MutateAsync("recordOffice", new { person, kind = "MAYOR", municipality, firstDay }, Affected);

    private async Task<(string Code, int Warnings)> AddedAsync(object input)
    {
        var payload = await host.MutateAsync("recordOffice", input);
        return (Code(payload), payload.GetProperty("warnings").GetArrayLength());
    }

    private async Task<string> SeatAsync(string person, string seat) => Text(
        (await host.MutateAsync("registerAppointment", new { forum = "erhvervshus-nordjylland", seat, person, firstDay = "2019-01-01", lastDay = "2021-12-31" }, "appointment { id }")).GetProperty("appointment"), "id");

    private async Task<string> OfficeAsync(string slug, string asOf) => Text(
        (await host.DataAsync("query($slug: String!, $asOf: Date) { person(slug: $slug, asOf: $asOf) { offices { id } } }", new { slug, asOf })).GetProperty("person").GetProperty("offices")[0], "id");

    private async Task<string> MayorsSeatAsync(string slug, string asOf, string? knownAt = null)
    {
        var data = await host.DataAsync("query($slug: String!, $asOf: Date, $at: DateTime) { forum(slug: $slug, asOf: $asOf, knownAt: $at) { seats { key heldBy { slug } } } }", new { slug, asOf, at = knownAt });
        var holder = data.GetProperty("forum").GetProperty("seats").EnumerateArray().Single(seat => Text(seat, "key") == "mayors-0851").GetProperty("heldBy");
        return holder.ValueKind == JsonValueKind.Null ? "" : Text(holder, "slug");
    }
}
