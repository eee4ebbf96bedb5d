using Appointments.Data;
using Appointments.Data.Import;
using Appointments.Data.Import.Bulk;
using Appointments.Data.Verification;
using Appointments.Data.Views;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Law;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Tests.Import.Bulk;

/// <summary>A bulk interchange set in an empty register: what it says, known when it says, in a journal that verifies.</summary>
public sealed class BulkImportTests : IDisposable
{
    private static readonly CancellationToken Go = CancellationToken.None;
    private readonly SmallSet set = new();

    public void Dispose() => set.Dispose();

    [Fact]
    public async Task The_register_knows_what_the_set_knew_at_each_instant()
    {
        var report = await set.ImportAsync();
        Assert.Equal(3, report.Appointments);
        Assert.Equal(("appointments", 4L), report.Rows[^1]);
        Assert.Equal(1, report.RulesPassedOver);

        Assert.Equal(["f-1-01 CHAIR -", "f-1-02 MEMBER -"], await SeatsAsync("2014-06-01", "2013-12-20T09:59:59Z"));
        Assert.Equal(["f-1-01 CHAIR Bent \"Benny\" Prøve", "f-1-02 MEMBER Carla Prøve"], await SeatsAsync("2014-06-01", "2013-12-20T10:00:00Z"));
        Assert.Equal(["f-1-01 CHAIR Bent \"Benny\" Prøve", "f-1-02 MEMBER Carla Prøve"], await SeatsAsync("2014-06-01", "2014-02-01T08:59:59Z"));
        Assert.Equal(["f-1-01 CHAIR Anna Prøve", "f-1-02 MEMBER Carla Prøve"], await SeatsAsync("2014-06-01", "2014-02-01T09:00:00Z"));
        Assert.Equal(["f-1-01 CHAIR Anna Prøve", "f-1-02 MEMBER -"], await SeatsAsync("2016-06-01", null));
        Assert.Equal(["f-1-01 CHAIR -", "f-1-02 MEMBER -"], await SeatsAsync("2018-01-01", null));
        Assert.Equal([], await SeatsAsync("2030-01-01", null));
    }

    [Fact]
    public async Task What_is_known_of_persons_seats_and_fora_is_there()
    {
        await set.ImportAsync();
        var session = new Registry(set.Open(), SystemClock.Instance).OpenSession(Domain.Composition.Audience.Secretariat);
        var view = session.AsOf(new LocalDate(2014, 6, 1), (await session.CurrentStateAsync(Go)).Number);
        var forum = (await view.FindForaAsync(["f-1"], Go))[0]!;
        Assert.Equal(("Prøverådet", "council", "kkr-0001"), (forum.Name, forum.Kind, forum.KkrSlug));

        var seats = (await view.SeatsAsync([forum.Id], Go))[forum.Id].ToList();
        Assert.Equal([null, "M002"], seats.Select(seat => seat.Seat.ReservedFor));
        Assert.Equal(("A", "M001"), (seats[0].Holder!.PartyLetter, seats[0].Holder!.MunicipalityCode));
        Assert.Null(seats[1].Holder!.PartyLetter);
        Assert.Equal((new LocalDate(2016, 5, 31), "resigned"), (seats[1].Holder!.Span.LastDay, seats[1].Holder!.EndReason));
        Assert.Equal("ZQ", Assert.Single((await view.PartiesOfAsync([seats[0].HeldBy!.Value], Go))[seats[0].HeldBy!.Value]).Letter);

        var deputy = Assert.Single((await view.DeputiesAsync([seats[0].Seat.Id], Go))[seats[0].Seat.Id]);
        Assert.Equal("p-2", (await view.PersonsByIdAsync([deputy.PersonId!.Value], Go))[0]!.Slug);
        var meeting = Assert.Single((await view.MeetingsAsync([forum.Id], Go))[forum.Id]);
        Assert.Equal(new LocalDate(2013, 12, 13), meeting.Day);

        var members = Assert.Single(await view.MembersAsync([forum], Go));
        Assert.Equal((2, 1, 0, 1), (members.Held, members.Gender.Women, members.Gender.Men, members.Gender.NotRecorded));
        Assert.Equal(["A 1"], members.Parties.Select(party => $"{party.Letter} {party.Seats}"));
        Assert.Equal(["M001 1", "M002 1"], members.Municipalities.Select(place => $"{place.Code} {place.Seats}"));
    }

    [Fact]
    public async Task The_journal_verifies_and_the_next_start_adds_nothing()
    {
        var report = await set.ImportAsync();
        var database = set.Open();
        Assert.Empty((await new RegisterVerifier(database).VerifyAsync(null, Go)).Findings);

        await database.OpenAsync(Go);
        var registry = new Registry(database, SystemClock.Instance);
        Assert.False(await FirstStart.EnsureAsync(database, registry, LawLibrary.Load(), withSample: true, Go));
        var session = registry.OpenSession();
        Assert.Equal(report.Entries, (await session.CurrentStateAsync(Go)).Number);
    }

    [Fact]
    public async Task A_register_with_entries_is_not_touched()
    {
        await set.ImportAsync();
        var before = File.ReadAllBytes(set.Database);

        var refused = await Assert.ThrowsAsync<IOException>(set.ImportAsync);
        Assert.StartsWith("A bulk set goes only into an empty register", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(set.Database));
    }

    [Fact]
    public async Task A_register_without_entries_is_filled()
    {
        await set.Open().OpenAsync(Go);
        await set.ImportAsync();
        Assert.Equal(["f-1-01 CHAIR Anna Prøve", "f-1-02 MEMBER -"], await SeatsAsync("2016-06-01", null));
    }

    [Theory]
    [InlineData("regions", "regions.csv:1:code: The header row does not have the column.", "id,name", "1,x")]
    [InlineData("regions", "regions.csv:2: The line has 2 fields, the header 3.", "id,code,name", "1,x")]
    [InlineData("regions", "regions.csv:2:code: \"kkr 1\" is no slug", "id,code,name", "1,KKR 1,x")]
    [InlineData("persons", "persons.csv:3:gender: \"W\" is none of F, M, X.", "id,code,full_name,gender", "1,P-1,Anna Prøve,F", "2,P-2,Bent Prøve,W")]
    [InlineData("seats", "seats.csv:2:forum_id: There is no 7 in the file it refers to.", "id,code,forum_id,ordinal,role,title", "1,F-1/01,7,1,chair,Formand")]
    [InlineData("meetings", "meetings.csv:2:held_on: \"13-12-2013\" is no day: write YYYY-MM-DD.", "id,forum_id,held_on,title,status", "1,1,13-12-2013,Møde,held")]
    [InlineData("appointments", "appointments.csv:2:end_date: The appointment ends before it begins", "appointment_no,seat_id,person_id,capacity,party_id,municipality_id,start_date,end_date,end_reason,decision_id,recorded_at,superseded_at", "1,1,1,member,,,2014-01-01,2014-01-01,,,2013-12-20T10:00:00Z,")]
    [InlineData("appointments", "appointments.csv:2:recorded_at: The field is empty.", "appointment_no,seat_id,person_id,capacity,party_id,municipality_id,start_date,end_date,end_reason,decision_id,recorded_at,superseded_at", "1,1,1,member,,,,,,,,")]
    [InlineData("appointments", "appointments.csv:0:person_id: There is no 9 in the file it refers to.", "appointment_no,seat_id,person_id,capacity,party_id,municipality_id,start_date,end_date,end_reason,decision_id,recorded_at,superseded_at", "1,1,9,member,,,,,,,2013-12-20T10:00:00Z,")]
    public async Task A_fault_is_told_by_file_line_and_column_and_nothing_is_left(string table, string told, params string[] lines)
    {
        set.Write(table, lines);

        var fault = await Assert.ThrowsAsync<BulkFault>(set.ImportAsync);
        Assert.StartsWith(told, fault.Message, StringComparison.Ordinal);
        Assert.Empty(set.Files);
    }

    [Fact]
    public async Task A_file_that_is_missing_is_named()
    {
        set.Remove("decisions");
        var fault = await Assert.ThrowsAsync<BulkFault>(set.ImportAsync);
        Assert.Equal("decisions.csv:0: The file is not in the folder. (Filen er ikke i mappen.)", fault.Message);
    }

    private async Task<IReadOnlyList<string>> SeatsAsync(string day, string? knownAt)
    {
        var session = new Registry(set.Open(), SystemClock.Instance).OpenSession();
        var state = knownAt is null ? await session.CurrentStateAsync(Go) : (await session.StateAtAsync(InstantPattern.ExtendedIso.Parse(knownAt).Value, Go))!;
        var view = session.AsOf(LocalDatePattern.Iso.Parse(day).Value, state.Number);
        var forum = (await view.FindForaAsync(["f-1"], Go))[0]!;
        var seats = (await view.SeatsAsync([forum.Id], Go))[forum.Id].ToList();
        var persons = (await view.PersonsByIdAsync([.. seats.Select(seat => seat.HeldBy).OfType<long>()], Go)).OfType<Person>().ToDictionary(person => person.Id, person => person.Name);
        return [.. seats.Select(seat => $"{seat.Seat.Key} {(seat.Seat.Role == SeatRole.Chair ? "CHAIR" : "MEMBER")} {(seat.HeldBy is { } person ? persons[person] : "-")}")];
    }
}
