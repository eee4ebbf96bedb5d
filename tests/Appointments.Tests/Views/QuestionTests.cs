using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Appointments;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Appointments.Tests.Data;
using NodaTime;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Views;

/// <summary>Each question by an example.</summary>
[StorageTests]
public sealed class QuestionTests
{
    private static readonly CancellationToken Go = CancellationToken.None;

    [Fact]
    public async Task AnswersAreAlignedWithTheListAlsoWhereItRepeatsOrNothingIsKnown()
    {
        await using var board = await Board.OpenAsync();
        var view = board.On("2020-06-01");

        var persons = await view.FindPersonsAsync(["bent-proeve", "ukendt", "anna-proeve", "bent-proeve"], Go);
        var byId = await view.PersonsByIdAsync([board.Carl, -1, board.Anna, board.Carl], Go);
        var fora = await view.FindForaAsync(["ukendt", "prøveråd"], Go);

        Assert.Equal([board.Bent, null, board.Anna, board.Bent], persons.Select(person => person?.Id));
        Assert.Equal(["Carl Prøve", null, "Anna Prøve", "Carl Prøve"], byId.Select(person => person?.Name));
        Assert.Equal([null, "Prøverådet"], fora.Select(forum => forum?.Name));
        Assert.Equal([board.Forum], (await view.ForaByIdAsync([board.Forum], Go)).Select(forum => forum!.Id));
        Assert.Empty(await view.PersonsByIdAsync([], Go));
    }

    [Fact]
    public async Task ANameIsThatOfTheDayAndElseOfTheNearestDay()
    {
        await using var board = await Board.OpenAsync();
        await board.RecordAsync(recording =>
        {
            var forum = recording.Add(Forum("dialog"));
            recording.Add(ForumName(forum, "Alliancen", Days("2021-01-01", "2022-04-19")));
            recording.Add(ForumName(forum, "Dialogen", Days("2022-04-20", "2023-12-31")));
        });

        foreach (var (day, name) in new[] { ("2020-01-01", "Alliancen"), ("2022-04-19", "Alliancen"), ("2022-04-20", "Dialogen"), ("2024-06-01", "Dialogen") })
            Assert.Equal(name, (await board.On(day).FindForaAsync(["dialog"], Go))[0]!.Name);
        var id = (await board.On("2020-01-01").FindForaAsync(["dialog"], Go))[0]!.Id;
        Assert.Equal(["Alliancen", "Dialogen"], (await board.On("1999-01-01").ForumNamesAsync([id], Go))[id].Select(name => name.Name));
    }

    [Fact]
    public async Task HistoriesShowEveryDayAndEveryStatusAndOnlyTheStateFiltersThem()
    {
        await using var board = await Board.OpenAsync();
        var first = await board.AddAsync(Appointment(board.Forum, board.Seat, board.Anna, Days("2018-01-01", "2021-12-31")));
        await board.AddAsync(
            Appointment(board.Forum, board.Seat, board.Anna, Days("2030-01-01"), AppointmentStatus.Nominated),
            Appointment(board.Forum, board.Seat, board.Bent, Days("2022-01-01", "2025-12-31")));

        var history = (await board.On("1999-01-01").HistoryAsync([board.Forum], Go))[board.Forum].ToList();
        var annas = (await board.On("1999-01-01").AppointmentsOfAsync([board.Anna], Go))[board.Anna];

        Assert.Equal(["2018-01-01", "2022-01-01", "2030-01-01"], history.Select(appointment => Iso(appointment.Span.FirstDay)));
        Assert.Equal(["2030-01-01", "2018-01-01"], annas.Select(appointment => Iso(appointment.Span.FirstDay)));
        Assert.Single((await board.On("1999-01-01", first).HistoryAsync([board.Forum], Go))[board.Forum]);
        var byId = await board.On("1999-01-01").AppointmentsByIdAsync([history[1].FactId, board.Anna], Go);
        Assert.Equal([history[1], null], byId);
    }

    [Fact]
    public async Task TwoAppointmentsWithEqualFirstDaysAreBothInTheHistoryAndKeepTheirOrder()
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(
            Appointment(board.Forum, board.Seat, board.Anna, Days("2020-01-01", "2020-12-31")),
            Appointment(board.Forum, board.Seat, board.Bent, Days("2020-01-01", "2020-01-01"), AppointmentStatus.Nominated));

        var history = (await board.On("2020-01-01").HistoryAsync([board.Forum], Go))[board.Forum];

        Assert.Equal([board.Bent, board.Anna], history.Select(appointment => appointment.PersonId));
        Assert.Equal(board.Anna, (await board.SeatOn("2020-01-01")).HeldBy);
    }

    [Fact]
    public async Task ThePartyOfAnAppointmentIsTheSealedLetterAndGoneWhenErased()
    {
        await using var board = await Board.OpenAsync();
        byte[] letter = [];
        await board.RecordAsync(recording =>
        {
            letter = recording.Seal("V");
            recording.Add(Appointment(board.Forum, board.Seat, board.Anna, Always, party: letter));
            recording.Add(new PartyMembershipRow { PersonId = board.Anna, LetterDigest = letter, MunicipalityCode = "0851", Span = Always, Source = Paper });
        });

        Assert.Equal("V", (await board.SeatOn("2020-06-01")).Holder!.PartyLetter);
        Assert.Equal("V", Assert.Single((await board.On("2020-06-01").PartiesOfAsync([board.Anna], Go))[board.Anna]).Letter);

        await board.RecordAsync(recording => recording.Erase(letter), EntryKind.Erasure);
        Assert.Null((await board.SeatOn("2020-06-01")).Holder!.PartyLetter);
        Assert.Empty((await board.On("2020-06-01").PartiesOfAsync([board.Anna], Go))[board.Anna]);
    }

    [Fact]
    public async Task ALocalListComesBeforeTheNationalPartyAndOnlyInItsPlaceAndTime()
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(
            new PartyRow { Letter = "L", Name = "Lokallisten", MunicipalityCode = "0860", Span = Days("2018-01-01", "2021-12-31"), Source = Paper },
            new PartyRow { Letter = "L", Name = "Landspartiet", Span = Days("2010-01-01"), Source = Paper });

        var parties = await board.On("2020-06-01").PartiesByLetterAsync(
            [new PartyKey("L", "0860", null), new PartyKey("L", "0851", null), new PartyKey("L", null, null), new PartyKey("L", "0860", Day("2022-01-01")), new PartyKey("L", "0860", Day("2009-12-31")), new PartyKey("Q", null, null)],
            Go);

        Assert.Equal(["Lokallisten", "Landspartiet", "Landspartiet", "Landspartiet", null, null], parties.Select(party => party?.Name));
    }

    [Fact]
    public async Task ASeatThatDoesNotExistOnTheDayIsShownInItsNearestShapeAndNotAmongTheSeatsOfTheDay()
    {
        await using var board = await Board.OpenAsync();
        var (forum, seat) = (0L, 0L);
        await board.RecordAsync(recording =>
        {
            forum = recording.Add(Forum("skifter"));
            seat = recording.NewId();
            recording.Add(Seat(forum, seat, role: SeatRole.Member, span: Days("2019-01-01", "2021-12-31")));
            recording.Add(Seat(forum, seat, role: SeatRole.Chair, span: Days("2022-01-01", "2023-12-31")));
            recording.Add(Appointment(forum, seat, board.Anna, Days("2020-01-01", "2022-06-30")));
        });

        Assert.Equal([SeatRole.Member], await Roles("2021-12-31"));
        Assert.Equal([SeatRole.Chair], await Roles("2022-01-01"));
        Assert.Equal([], await Roles("2024-01-01"));
        var later = Assert.Single(await board.On("2024-01-01").SeatsByIdAsync([seat], Go))!;
        Assert.Equal((SeatRole.Chair, Occupancy.NotStated, false), (later.Seat.Role, later.Occupancy, later.Seat.Span.Covers(Day("2024-01-01"))));
        var appointment = Assert.Single((await board.On("2024-01-01").AppointmentsOfAsync([board.Anna], Go))[board.Anna]);
        Assert.Equal(SeatRole.Chair, (await board.On("2024-01-01").SeatsOfAsync([appointment], Go))[0]!.Seat.Role);
        var early = (await board.On("2019-06-01").SeatsOfAsync([appointment], Go))[0]!;
        Assert.Equal((SeatRole.Member, Occupancy.NotStated), (early.Seat.Role, early.Occupancy));
        Assert.Equal(board.Anna, (await board.On("2022-06-30").SeatsOfAsync([appointment, appointment], Go))[1]!.HeldBy);
        var nowhere = appointment with { Span = Days("2010-01-01", "2010-12-31") };
        Assert.Null((await board.On("2024-01-01").SeatsOfAsync([nowhere], Go))[0]);
        var political = early.Seat.Political;
        Assert.Equal([political, false, political], await board.On("2024-01-01").ArePoliticalAsync([appointment, nowhere, appointment], Go));

        async Task<IEnumerable<SeatRole>> Roles(string day) => (await board.On(day).SeatsAsync([forum], Go))[forum].Select(state => state.Seat.Role);
    }

    [Fact]
    public async Task ADeputyThatFollowsAnOfficeIsItsHolderOnTheDay()
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(
            Deputy(board.Seat, 2, null, new OfficeRef(OfficeKind.DeputyMayor, "0851")),
            Deputy(board.Seat, 1, board.Carl),
            Office(board.Bent, OfficeKind.DeputyMayor, Days("2018-01-01", "2021-12-31"), "0851"));

        var during = (await board.On("2021-12-31").DeputiesAsync([board.Seat], Go))[board.Seat];
        var after = (await board.On("2022-01-01").DeputiesAsync([board.Seat], Go))[board.Seat];

        Assert.Equal([(1, board.Carl), (2, board.Bent)], during.Select(deputy => (deputy.Order, deputy.PersonId)));
        Assert.Equal([(1, board.Carl), (2, (long?)null)], after.Select(deputy => (deputy.Order, deputy.PersonId)));
    }

    [Fact]
    public async Task OfficesAreThoseOfTheDay()
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(
            Office(board.Anna, OfficeKind.Councillor, Days("2018-01-01", "2025-12-31"), "0851"),
            Office(board.Anna, OfficeKind.Mayor, Days("2022-01-01", "2022-01-01"), "0851"));

        Assert.Equal([OfficeKind.Councillor], await Offices("2021-12-31"));
        Assert.Equal([OfficeKind.Mayor, OfficeKind.Councillor], await Offices("2022-01-01"));
        Assert.Equal([], await Offices("2026-01-01"));

        async Task<IEnumerable<OfficeKind>> Offices(string day) => (await board.On(day).OfficesOfAsync([board.Anna], Go))[board.Anna].Select(office => office.Kind);
    }

    [Fact]
    public async Task MeetingsAreThoseUpToTheDayTheNewestFirstUnderTheNameOfTheirDay()
    {
        await using var board = await Board.OpenAsync();
        var meeting = 0L;
        var decision = 0L;
        await board.RecordAsync(recording =>
        {
            var forum = recording.Add(Forum("omdøbt"));
            recording.Add(ForumName(forum, "Før", Days(last: "2020-12-31")));
            recording.Add(ForumName(forum, "Efter", Days("2021-01-01")));
            meeting = recording.Add(Meeting("omdøbt", "2020-09-04"));
            recording.Add(Meeting("omdøbt", "2021-02-05"));
            recording.Add(new AttendanceRow { MeetingId = meeting, Place = 2, PersonId = board.Anna, PrintedName = "A. Prøve", Present = false, Span = Always, Source = Paper });
            recording.Add(new AttendanceRow { MeetingId = meeting, Place = 1, PersonId = board.Bent, PrintedName = "Bent Prøve", Present = true, Span = Always, Source = Paper });
            decision = recording.Add(new DecisionRow { MeetingId = meeting, Item = "3.4", CaseNumber = "SAG-2020-00001", Span = Always, Source = Paper });
        });
        var view = board.On("2021-02-05");
        var id = (await view.FindForaAsync(["omdøbt"], Go))[0]!.Id;

        var meetings = (await view.MeetingsAsync([id], Go))[id].ToList();

        Assert.Equal(["2021-02-05", "2020-09-04"], meetings.Select(held => Iso(held.Day)));
        Assert.Equal(["Efter", "Før"], await view.BodyNamesAsync(meetings, Go));
        Assert.Single((await board.On("2021-02-04").MeetingsAsync([id], Go))[id]);
        Assert.Equal([("Bent Prøve", true), ("A. Prøve", false)], (await view.AttendanceAsync([meeting], Go))[meeting].Select(line => (line.PrintedName, line.Present)));
        Assert.Equal(new Decision(decision, meeting, "3.4", "SAG-2020-00001", null), Assert.Single(await view.DecisionsByIdAsync([decision], Go)));
        Assert.Equal([meetings[1], null], await view.MeetingsByIdAsync([meeting, decision], Go));
    }

    [Fact]
    public async Task PlacesAreThoseOfTheDay()
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(
            Municipality("0851", "Aalborg"),
            Municipality("0810", "Brønderslev"),
            new KkrRow { Slug = "kkr-nordjylland", Name = "KKR Nordjylland", Span = Always, Source = Paper },
            Area("0851", Always),
            Area("0810", Days("2007-01-01")),
            new RegionRow { Code = "1081", Name = "Region Nord", Span = Days(last: "2019-12-31"), Source = Paper },
            new RegionRow { Code = "1081", Name = "Region Nordjylland", Span = Days("2020-01-01"), Source = Paper },
            new AuthorityRow { Slug = "fh-og-ac", NameDa = "FH og AC", NameEn = "FH and AC", JointMembers = ["fh", "ac"], Span = Always, Source = Paper });
        var view = board.On("2020-06-01");

        Assert.Equal(["Aalborg", null], (await view.MunicipalitiesAsync(["0851", "9999"], Go)).Select(municipality => municipality?.Name));
        Assert.Equal(["Region Nordjylland", null], (await view.RegionsAsync(["1081", "9999"], Go)).Select(region => region?.Name));
        Assert.Equal(["Region Nord"], (await board.On("2019-12-31").RegionsAsync(["1081"], Go)).Select(region => region?.Name));
        Assert.Equal(["KKR Nordjylland", null], (await view.KkrsAsync(["kkr-nordjylland", "x"], Go)).Select(kkr => kkr?.Name));
        Assert.Equal(["Brønderslev", "Aalborg"], (await view.AreasAsync(["kkr-nordjylland"], Go))["kkr-nordjylland"].Select(municipality => municipality.Name));
        Assert.Equal(["Aalborg"], (await board.On("2006-12-31").AreasAsync(["kkr-nordjylland"], Go))["kkr-nordjylland"].Select(municipality => municipality.Name));
        Assert.Equal(["fh", "ac"], (await view.AuthoritiesAsync(["fh-og-ac"], Go))[0]!.JointMembers);

        static MunicipalityRow Municipality(string code, string name) =>
            new() { Code = code, Name = name, SortKey = name, RegionCode = "1081", Span = Always, Source = Paper };

        static KkrAreaRow Area(string code, Span span) => new() { KkrSlug = "kkr-nordjylland", MunicipalityCode = code, Span = span, Source = Paper };
    }

    private static string? Iso(LocalDate? day) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : null;
}
