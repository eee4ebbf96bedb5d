using System.Globalization;
using System.Text.Json.Nodes;
using Appointments.Data;
using Appointments.Data.Journal;
using Appointments.Data.Law;
using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Appointments.Law;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Benchmarks;

/// <summary>A register of many invented boards of one kind, twelve seats each, held one after another by invented people: as many appointments as are wanted, five or six to a seat.</summary>
internal sealed class ManyFora : IAsyncDisposable
{
    /// <summary>A day on which every seat of every board is held.</summary>
    public static readonly LocalDate Day = new(2022, 6, 1);

    private const string Kind = "erhvervshus";
    private static readonly Source Paper = new("Opdigtet", null, null, SourceMark.Printed, null);
    private static readonly Span Always = new(null, DayBasis.Open, null, DayBasis.Open);

    private readonly string folder = Directory.CreateTempSubdirectory("appointments-many-").FullName;

    private ManyFora() => Registry = new Registry(Database = new RegisterDatabase(File), SystemClock.Instance);

    /// <summary>The file of the register.</summary>
    public string File => Path.Combine(folder, "register.db");

    public Registry Registry { get; }

    private RegisterDatabase Database { get; }

    public static async Task<ManyFora> BuildAsync(int fora, int appointments)
    {
        var register = new ManyFora();
        await register.Database.OpenAsync(CancellationToken.None);
        await register.RecordAsync(recording => AddFora(recording, fora));
        await register.Registry.RecordAsync(new ImportLaw(LawLibrary.Load().Single(law => law.Kind == Kind)), Actor.System, "", CancellationToken.None);
        await register.RecordAsync(recording => AddAppointmentsAsync(recording, appointments));
        return register;
    }

    public async ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await Task.Yield();
        Directory.Delete(folder, recursive: true);
    }

    private static Task AddFora(Recording recording, int fora)
    {
        for (var number = 0; number < fora; number++)
        {
            var name = number.ToString("0000", CultureInfo.InvariantCulture);
            var forum = recording.Add(new ForumRow { Slug = $"testhus-{name}", Kind = Kind, KkrSlug = "kkr-nordjylland", Field = ForumField.Business, Span = Always, Source = Paper });
            recording.Add(new ForumNameRow { ForumId = forum, Name = $"Testhus {name}", SortKey = name, SearchName = $"testhus {name}", Span = Always, Source = Paper });
        }

        return Task.CompletedTask;
    }

    private static async Task AddAppointmentsAsync(Recording recording, int appointments)
    {
        var seats = await recording.Standing<SeatRow>().Where(seat => seat.FirstDay <= Day && seat.LastDay >= Day).OrderBy(seat => seat.ForumId).ThenBy(seat => seat.Ordinal).ToListAsync();
        for (var number = 0; number < appointments; number++)
        {
            var (round, seat) = (number / seats.Count, seats[number % seats.Count]);

            // The first round sits on the day; each later one sat a year earlier than the one before it.
            var first = new LocalDate(2022, 4, 1).PlusYears(-round);
            var span = new Span(first, DayBasis.Stated, round == 0 ? new LocalDate(2026, 3, 31) : first.PlusYears(1).PlusDays(-1), DayBasis.Stated);
            recording.Add(new AppointmentRow
            {
                SeatId = seat.SeatId, ForumId = seat.ForumId, PersonId = AddPerson(recording, number), Status = AppointmentStatus.Appointed,
                PartyDigest = recording.Seal("A"), MunicipalityCode = "0851", Span = span, Source = Paper,
            });
        }
    }

    private static long AddPerson(Recording recording, int number)
    {
        var name = number.ToString("00000", CultureInfo.InvariantCulture);
        var person = recording.Add(new PersonRow { Slug = $"test-{name}", Span = Always, Source = Paper });
        recording.Add(new PersonNameRow { PersonId = person, Name = $"Test {name}", SortKey = name, SearchName = $"test {name}", Span = Always, Source = Paper });
        recording.Add(new GenderRow { PersonId = person, GenderDigest = recording.Seal(number % 2 == 0 ? "F" : "M"), Span = Always, Source = Paper });
        recording.Add(new OfficeRow { PersonId = person, Kind = OfficeKind.Councillor, Title = "medlem", MunicipalityCode = "0851", Span = Always, Source = Paper });
        return person;
    }

    private Task<RecordResult> RecordAsync(Func<Recording, Task> decide) => Registry.RecordAsync(new Filling(decide), Actor.System, "", CancellationToken.None);

    private sealed class Filling(Func<Recording, Task> decide) : Command
    {
        public override string Name => "fill";

        public override EntryKind Kind => EntryKind.Import;

        internal override JsonObject ToJson() => [];

        internal override Task DecideAsync(Recording recording, CancellationToken cancel) => decide(recording);
    }
}
