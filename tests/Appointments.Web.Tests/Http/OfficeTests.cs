using System.Text.Json;
using Appointments.Web.Tests.Hosting;

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
    public async Task Whose_office_is_ended_by_a_successor_is_told_with_the_day_also_where_no_seat_follows_it()
    {
        await ChairAsync("test-testesen", "2026-01-01");

        var change = await ChairAsync("proeve-proevesen", "2027-03-01");

        var warning = Assert.Single(change.GetProperty("warnings").EnumerateArray());
        Assert.Equal(("PREDECESSOR_ENDED", "2027-03-01"), (Text(warning, "code"), Text(warning, "day")));
        Assert.Equal("Hvervet har én indehaver: Test Testesen (formand for regionsrådet) er afsluttet med 28. februar 2027 som sidste dag.", Text(warning, "message"));
        Assert.Equal("OFFICE_TAKEN", Code(await ChairAsync("arne-boelt", "2026-06-01")));

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
        Assert.Equal("", await MayorsSeatAsync("2026-07-01"));
        var before = Text((await host.DataAsync("{ register { recordedAt } }")).GetProperty("register"), "recordedAt");

        var corrected = await host.MutateAsync("correctOffice", new { office, lastDay = "2027-06-30" }, Affected);

        Assert.Equal(("2027-06-30", "STATED", 0), (Text(corrected.GetProperty("office"), "lastDay"), Text(corrected.GetProperty("office"), "lastDayBasis"), corrected.GetProperty("seatsAffected").GetArrayLength()));
        Assert.Equal("test-testesen", await MayorsSeatAsync("2026-07-01"));
        Assert.Equal("", await MayorsSeatAsync("2026-07-01", before));
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

    private async Task<string> MayorsSeatAsync(string asOf, string? knownAt = null)
    {
        var data = await host.DataAsync("query($asOf: Date, $at: DateTime) { forum(slug: \"kkr-nordjylland\", asOf: $asOf, knownAt: $at) { seats { key heldBy { slug } } } }", new { asOf, at = knownAt });
        var holder = data.GetProperty("forum").GetProperty("seats").EnumerateArray().Single(seat => Text(seat, "key") == "mayors-0851").GetProperty("heldBy");
        return holder.ValueKind == JsonValueKind.Null ? "" : Text(holder, "slug");
    }

    private static string Text(JsonElement element, string field) => element.GetProperty(field).GetString()!;

    private static string Code(JsonElement payload) => payload.GetProperty("errors").GetArrayLength() == 0 ? "" : Text(payload.GetProperty("errors")[0], "code");
}
