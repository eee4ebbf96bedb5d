using System.Text;
using System.Text.Json.Nodes;
using Appointments.Data;
using Appointments.Data.Import;
using Appointments.Data.Import.Commands;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Law;
using Appointments.Tests.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Tests.Import;

/// <summary>An empty register fills itself; one that anybody has written in is theirs.</summary>
public sealed class FirstStartTests(StartedRegister started) : IClassFixture<StartedRegister>
{
    private static readonly IReadOnlyList<LawDocument> Laws = LawLibrary.Load();

    /// <summary>For the tests that only look.</summary>
    private readonly TemporaryRegister filled = started.Register;

    [Fact]
    public async Task An_empty_register_gets_the_places_the_fora_the_law_and_one_entry_for_each_paper()
    {
        await using var context = filled.Read();
        var entries = await context.Journal.OrderBy(entry => entry.Number).ToListAsync();
        Assert.All(entries, entry => Assert.Equal((EntryKind.Import, Actor.System.Name), (entry.Kind, entry.Actor)));
        Assert.Equal(
            ["import-reference", "import-fora", .. Laws.Select(_ => "import-law"), .. Enumerable.Repeat("import-paper", 7)],
            entries.Select(CommandName));
        Assert.Equal(
            [
                "Eksempelregister: Anden offentlig kilde end KKR Nordjyllands mødepapirer",
                "Eksempelregister: Referat, KKR Nordjylland, 4. september 2020",
                "Eksempelregister: Dagsorden, KKR Nordjylland, 13. november 2020",
                "Eksempelregister: Mødepapirer, KKR Nordjylland",
                "Eksempelregister: Mødepapir, KKR Nordjylland, 23. april 2021",
                "Eksempelregister: Dagsorden, KKR Nordjylland, 25. marts 2022",
                "Eksempelregister: Referat, KKR Nordjylland, 24. oktober 2025",
            ],
            entries.TakeLast(7).Select(entry => entry.Reason));
        Assert.Equal((98 + 46, 38, 46), (await context.Municipalities.CountAsync(), await context.Fora.CountAsync(), await context.Attendance.CountAsync()));
    }

    [Fact]
    public async Task A_second_start_records_nothing()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await StartAsync(register);
        var before = await NumberAsync(register);

        await StartAsync(register);

        Assert.Equal(before, await NumberAsync(register));
    }

    [Fact]
    public async Task A_start_that_was_cut_short_is_completed_by_the_next()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        var sample = SampleRegister.Load(Laws);
        await RecordAsync(register, new ImportReference(sample.Reference));
        await RecordAsync(register, new ImportFora(sample.Fora));

        await StartAsync(register);

        Assert.Equal(2 + Laws.Count + 7, await NumberAsync(register));
    }

    [Fact]
    public async Task A_register_with_another_edition_of_the_sample_gets_reference_data_and_law_only()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await RecordAsync(register, new ImportFora(SmallSample.Read().Fora));

        await StartAsync(register);

        Assert.Equal(["import-fora", "import-reference", .. Laws.Select(_ => "import-law")], await CommandNamesAsync(register));
    }

    [Fact]
    public async Task Reference_data_that_has_changed_becomes_a_new_version_and_what_others_added_stays()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await RecordAsync(register, new ImportReference(SmallSample.Read().Reference));
        await register.RecordAsync(recording => recording.Add(new RegionRow { Code = "9009", Name = "Prøveregion" }));
        var changed = SmallSample.ReferenceWith("regions.yaml", SmallSample.Reference[0].Text.Replace("Testregion", "Testlandet", StringComparison.Ordinal));

        var result = await RecordAsync(register, new ImportReference(SmallSample.Read(changed).Reference));

        await using var context = register.Read();
        var regions = await context.Regions.OrderBy(row => row.VersionId).Select(row => new { row.Name, row.SupersededIn }).ToListAsync();
        Assert.Equal([("Testregion", result.Number), ("Prøveregion", long.MaxValue), ("Testlandet", long.MaxValue)], regions.Select(row => (row.Name, row.SupersededIn)));
        Assert.Equal(2, await context.Municipalities.CountAsync());
    }

    [Fact]
    public async Task A_register_that_somebody_has_written_in_gets_reference_data_and_law_only()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await register.RecordAsync(recording => recording.Add(new PersonRow { Slug = "test-testesen" }));

        await StartAsync(register);

        Assert.Equal(["test", "import-reference", .. Laws.Select(_ => "import-law")], await CommandNamesAsync(register));
    }

    [Fact]
    public async Task The_journal_names_the_files_and_holds_no_party()
    {
        await using var context = filled.Read();
        var paper = await context.Journal.SingleAsync(entry => entry.Reason == "Eksempelregister: Dagsorden, KKR Nordjylland, 13. november 2020");
        Assert.StartsWith("""{"command":"import-paper","input":{"files":{"2020-11-13-dagsorden.yaml":""", Encoding.UTF8.GetString(paper.Command), StringComparison.Ordinal);
        var facts = JsonNode.Parse(paper.Facts)!["inserted"]!;
        Assert.All(facts["party_memberships"]!.AsArray(), row => Assert.DoesNotContain("\"V\"", row!.ToJsonString(), StringComparison.Ordinal));
        Assert.Equal(2, facts["party_memberships"]!.AsArray().Count);
    }

    [Theory]
    [InlineData(2022, 3, 31, "mogens-christen-gade", null, null, null)]
    [InlineData(2022, 4, 1, "mogens-christen-gade", "thomas-kastrup-larsen", "leon-sebbelin", "per-moeller")]
    [InlineData(2026, 3, 31, "mogens-christen-gade", "thomas-kastrup-larsen", "leon-sebbelin", "per-moeller")]
    [InlineData(2026, 4, 1, null, null, null, null)]
    public async Task The_Erhvervshus_has_the_holders_that_the_papers_name(int year, int month, int day, params string?[] holders)
    {
        var seats = await SeatsAsync(filled, "erhvervshus-nordjylland", new LocalDate(year, month, day));

        Assert.Equal(holders, seats.Where(seat => seat.State.Seat.Kind is "chair" or "political").Select(seat => seat.Holder));
    }

    [Fact]
    public async Task The_hospice_has_one_vacant_seat_and_one_of_which_nothing_is_stated()
    {
        var seats = await SeatsAsync(filled, "hospice-vangen", new LocalDate(2020, 11, 13));

        Assert.Equal([Occupancy.Vacant, Occupancy.NotStated], seats.Where(seat => seat.State.Seat.AppointedBy == "kkr-nordjylland").Select(seat => seat.State.Occupancy));
    }

    [Fact]
    public async Task Every_appointment_lies_in_a_seat_that_exists_on_its_days()
    {
        await using var context = filled.Read();
        var seats = (await context.Seats.ToListAsync()).ToLookup(seat => seat.SeatId, seat => seat.Span);
        var outside = (await context.Appointments.ToListAsync()).Where(row => !Covered(seats[row.SeatId], row.FirstDay) || !Covered(seats[row.SeatId], row.LastDay));
        Assert.Equal([], outside.Select(row => row.SourceNote));
    }

    private static bool Covered(IEnumerable<Domain.Time.Span> spans, LocalDate day) => spans.Any(span => span.Covers(day));

    private static Task StartAsync(TemporaryRegister register) => FirstStart.EnsureAsync(register.Database, register.Registry, Laws, withSample: true, CancellationToken.None);

    private static async Task<long> NumberAsync(TemporaryRegister register)
    {
        await using var context = register.Read();
        return (await context.JournalHead.SingleAsync()).Number;
    }

    private static Task<RecordResult> RecordAsync(TemporaryRegister register, Command command) =>
        register.Registry.RecordAsync(command, Actor.System, "Prøve", CancellationToken.None);

    private static async Task<IReadOnlyList<string?>> CommandNamesAsync(TemporaryRegister register)
    {
        await using var context = register.Read();
        return [.. (await context.Journal.OrderBy(entry => entry.Number).ToListAsync()).Select(CommandName)];
    }

    private static string? CommandName(JournalRow entry) => (string?)JsonNode.Parse(entry.Command)!["command"];

    private static async Task<IReadOnlyList<(SeatState State, string? Holder)>> SeatsAsync(TemporaryRegister register, string slug, LocalDate day)
    {
        var session = register.Registry.OpenSession();
        var view = session.AsOf(day, (await session.CurrentStateAsync(CancellationToken.None)).Number);
        var forum = Assert.Single(await view.FindForaAsync([slug], CancellationToken.None))!;
        var seats = (await view.SeatsAsync([forum.Id], CancellationToken.None))[forum.Id].ToList();
        var persons = await view.PersonsByIdAsync([.. seats.Select(seat => seat.HeldBy).OfType<long>()], CancellationToken.None);
        return [.. seats.Select(seat => (seat, persons.FirstOrDefault(person => person!.Id == seat.HeldBy)?.Slug))];
    }
}
