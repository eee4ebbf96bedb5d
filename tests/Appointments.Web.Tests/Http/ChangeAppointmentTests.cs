using System.Text.Json;
using Appointments.Web.Tests.Hosting;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Http;

/// <summary>What becomes of an appointment: ended, replaced, corrected, retracted; and what the register said before stays reachable.</summary>
public sealed class ChangeAppointmentTests : IAsyncLifetime
{
    private const string Dialogforum = "dialogforum-om-retssikkerhed";
    private const string Shown = "appointment { id status firstDay lastDay lastDayBasis endReason person { slug } } forum { version }";

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task An_end_is_a_change_and_leaves_the_seat_vacant_from_the_day_after()
    {
        var id = await RegisterAsync();

        var ended = await host.MutateAsync("endAppointment", new { appointment = id, lastDay = "2025-11-30", endReason = "Udtrådt efter eget ønske" }, Shown);

        Assert.Equal(("ENDED", "2025-11-30", "Udtrådt efter eget ønske"), (Text(ended.GetProperty("appointment"), "status"), Text(ended.GetProperty("appointment"), "lastDay"), Text(ended.GetProperty("appointment"), "endReason")));
        Assert.Equal(("HELD", "VACANT"), (await host.OccupancyAsync(Dialogforum, "2025-11-30"), await host.OccupancyAsync(Dialogforum, "2025-12-01")));
        Assert.Equal("ENDS_EARLIER", Code(await host.MutateAsync("endAppointment", new { appointment = id, lastDay = "2025-12-01", endReason = "Endnu engang" })));
        Assert.Equal("END_BEFORE_START", Code(await host.MutateAsync("endAppointment", new { appointment = id, lastDay = "2025-10-23", endReason = "Før begyndelsen" })));
    }

    [Fact]
    public async Task A_replacement_is_one_entry_out_and_in()
    {
        var id = await RegisterAsync();
        var before = await host.VersionAsync();

        var replaced = await host.MutateAsync("replaceHolder", new { appointment = id, lastDay = "2025-11-30", endReason = "Udtrådt", person = "per-bach-laursen" }, Shown);

        Assert.Equal(("per-bach-laursen", "2025-12-01", "2025-12-31"), (
            Text(replaced.GetProperty("appointment").GetProperty("person"), "slug"), Text(replaced.GetProperty("appointment"), "firstDay"), Text(replaced.GetProperty("appointment"), "lastDay")));
        Assert.Equal(before + 1, await host.VersionAsync());
        Assert.Equal("STARTS_BEFORE_END", Code(await host.MutateAsync("replaceHolder", new { appointment = Text(replaced.GetProperty("appointment"), "id"), lastDay = "2025-12-10", endReason = "Udtrådt", person = "lasse-frimand-jensen", firstDay = "2025-12-10" })));
    }

    [Fact]
    public async Task A_correction_is_what_the_register_says_now_and_the_old_answer_stays_reachable()
    {
        var id = await RegisterAsync();
        var knownAt = Text((await host.DataAsync("{ register { recordedAt } }")).GetProperty("register"), "recordedAt");

        var corrected = await host.MutateAsync("correctAppointment", new { appointment = id, firstDay = "2025-10-25", reason = "Mødet varede til efter midnat" }, Shown);

        Assert.Equal("2025-10-25", Text(corrected.GetProperty("appointment"), "firstDay"));
        Assert.Equal("NOT_STATED", await host.OccupancyAsync(Dialogforum, "2025-10-24"));
        Assert.Equal("HELD", await host.OccupancyAsync(Dialogforum, "2025-10-24", knownAt));
        Assert.Equal("NOTHING_TO_CORRECT", Code(await host.MutateAsync("correctAppointment", new { appointment = id })));
        Assert.Equal("NOTHING_TO_CORRECT", Code(await host.MutateAsync("correctAppointment", new { appointment = id, retract = true, firstDay = "2025-10-26" })));
    }

    [Fact]
    public async Task Party_and_municipality_do_not_go_over_to_the_person_that_a_correction_names()
    {
        await host.MutateAsync("registerPerson", new { name = "Test Testesen" });
        await host.MutateAsync("registerPerson", new { name = "Prøve Prøvesen" });
        const string Fields = "appointment { id party { letter } municipality { code } }";
        var first = (await host.MutateAsync("registerAppointment", new { forum = Dialogforum, seat = "kkr-1", person = "test-testesen", firstDay = "2025-10-24", party = "A", municipality = "0851" }, Fields)).GetProperty("appointment");
        Assert.Equal("A", Text(first.GetProperty("party"), "letter"));

        var corrected = (await host.MutateAsync("correctAppointment", new { appointment = Text(first, "id"), person = "proeve-proevesen" }, Fields)).GetProperty("appointment");

        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (corrected.GetProperty("party").ValueKind, corrected.GetProperty("municipality").ValueKind));
    }

    [Fact]
    public async Task A_basis_of_the_last_day_needs_a_day_and_OPEN_needs_none()
    {
        var open = Text((await host.MutateAsync("registerAppointment", new { forum = Dialogforum, seat = "kkr-1", person = "lasse-frimand-jensen", firstDay = "2025-10-24", lastDayBasis = "OPEN" }, Shown)).GetProperty("appointment"), "id");

        var refused = Assert.Single((await host.MutateAsync("correctAppointment", new { appointment = open, lastDayBasis = "STATED", firstDay = "2025-10-25" })).GetProperty("errors").EnumerateArray());
        Assert.Equal(("LAST_DAY_AND_BASIS", """["input","lastDayBasis"]"""), (Text(refused, "code"), refused.GetProperty("path").ToString()));

        var corrected = (await host.MutateAsync("correctAppointment", new { appointment = open, lastDayBasis = "OPEN", firstDay = "2025-10-25" }, Shown)).GetProperty("appointment");
        Assert.Equal(("2025-10-25", null, "OPEN"), (Text(corrected, "firstDay"), corrected.GetProperty("lastDay").GetString(), Text(corrected, "lastDayBasis")));
    }

    [Fact]
    public async Task What_is_given_cannot_be_cleared_too_and_an_end_wants_its_reason()
    {
        var id = await RegisterAsync();

        Assert.Equal("GIVEN_AND_CLEARED", Code(await host.MutateAsync("correctAppointment", new { appointment = id, party = "A", clear = new[] { "PARTY" } })));
        Assert.Equal("END_REASON_NEEDED", Code(await host.MutateAsync("correctAppointment", new { appointment = id, status = "ENDED" })));
    }

    [Fact]
    public async Task What_never_was_is_retracted_and_stays_reachable_too()
    {
        var id = await RegisterAsync();
        var knownAt = Text((await host.DataAsync("{ register { recordedAt } }")).GetProperty("register"), "recordedAt");

        var retracted = await host.MutateAsync("correctAppointment", new { appointment = id, retract = true, reason = "Forkert forum" }, Shown);

        Assert.Equal((JsonValueKind.Null, JsonValueKind.Object), (retracted.GetProperty("appointment").ValueKind, retracted.GetProperty("forum").ValueKind));
        Assert.Equal(("NOT_STATED", "HELD"), (await host.OccupancyAsync(Dialogforum, "2025-10-24"), await host.OccupancyAsync(Dialogforum, "2025-10-24", knownAt)));
        Assert.Equal("UNKNOWN_APPOINTMENT", Code(await host.MutateAsync("endAppointment", new { appointment = id, lastDay = "2025-11-01", endReason = "Findes ikke" })));
    }

    private async Task<string> RegisterAsync() => Text(
        (await host.MutateAsync("registerAppointment", new { forum = Dialogforum, seat = "kkr-1", person = "lasse-frimand-jensen", firstDay = "2025-10-24" }, Shown)).GetProperty("appointment"), "id");
}
