using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Time;
using Appointments.Tests.Data;
using Common;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Views;

/// <summary>
/// Random histories: facts recorded, put right and withdrawn in any order. On any day and in any state the view must answer what
/// a plain replay of the journal in memory says.
/// </summary>
[StorageTests]
public sealed class OracleTests
{
    private const int Reach = 10;
    private const int Open = Reach + 1;
    private static readonly LocalDate Epoch = new(2021, 12, 27);

    /// <summary>Ends and appointments more often than the rest: what follows an end is the hard part.</summary>
    private static readonly AppointmentStatus[] Statuses = [.. Enum.GetValues<AppointmentStatus>(), AppointmentStatus.Ended, AppointmentStatus.Ended, AppointmentStatus.Appointed];

    private enum Table
    {
        Appointments,
        Vacancies,
        Offices,
    }

    private enum Act
    {
        Record,
        Replace,
        Withdraw,
    }

    [Fact]
    public async Task EveryAnswerIsThatOfAReplayOfTheJournal()
    {
        await using var board = await Board.OpenAsync();
        var step = from act in Gen.Frequency((6, Gen.Constant(Act.Record)), (2, Gen.Constant(Act.Replace)), (1, Gen.Constant(Act.Withdraw)))
                   from table in Gen.Frequency((6, Gen.Constant(Table.Appointments)), (1, Gen.Constant(Table.Vacancies)), (1, Gen.Constant(Table.Offices)))
                   from target in Gen.Choose(0, 9)
                   from seat in Gen.Elements(0, 0, 0, 1, 2)
                   from person in Gen.Choose(0, 2)
                   from first in Gen.Frequency((1, Gen.Constant(-1)), (12, Gen.Choose(0, Reach)))
                   from length in Gen.Frequency((6, Gen.Choose(0, 2)), (1, Gen.Choose(0, Open)))
                   from status in Gen.Elements(Statuses)
                   select new Step(act, table, target, seat, person, first, length, status);
        var histories = Arb.From(Gen.Choose(1, 16).SelectMany(size => step.ArrayOf(size)), Shorter);

        Prop.ForAll(histories, history => HoldsAsync(board, history).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(30)));
    }

    private static IEnumerable<Step[]> Shorter(Step[] history) =>
        history.Length == 1 ? [] : Enumerable.Range(0, history.Length).Select(left => history.Where((_, place) => place != left).ToArray());

    private static async Task<bool> HoldsAsync(Board board, Step[] history)
    {
        var oracle = await Oracle.BeginAsync(board);
        foreach (var step in history)
            await oracle.RecordAsync(step);
        for (var offset = -1; offset <= Open; offset++)
            await oracle.CompareAsync(Epoch.PlusDays(offset), board.State);
        for (var state = oracle.Start; state < board.State; state++)
        {
            foreach (var offset in new[] { 0, 5 })
                await oracle.CompareAsync(Epoch.PlusDays(offset), state);
        }

        return true;
    }

    /// <summary>One entry of the journal. A first day of −1, and a last day beyond the span, are open ends; the span crosses the end of a council term.</summary>
    private sealed record Step(Act Act, Table Table, int Target, int Seat, int Person, int First, int Length, AppointmentStatus Status)
    {
        public Span Days => Facts.Days(
            First < 0 ? "" : Iso(Epoch.PlusDays(First)),
            First + Length > Reach ? "" : Iso(Epoch.PlusDays(First + Length)));

        private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
    }

    /// <summary>A version of a fact with the entries between which it was known, as the test counts them.</summary>
    private sealed class Version(FactRow row, Table table, long recordedIn)
    {
        public FactRow Row { get; } = row;

        public Table Table { get; } = table;

        public long RecordedIn { get; } = recordedIn;

        public long SupersededIn { get; set; } = long.MaxValue;
    }

    /// <summary>Every version ever recorded, in a list, asked with loops; a forum of three seats of its own, the last of them a mayor's.</summary>
    private sealed class Oracle(Board board)
    {
        private readonly List<Version> versions = [];
        private readonly List<long> seats = [];
        private readonly List<long> persons = [];
        private long forum;
        private string municipality = "";

        public long Start { get; private set; }

        public static async Task<Oracle> BeginAsync(Board board)
        {
            var oracle = new Oracle(board);
            oracle.Start = await board.RecordAsync(recording =>
            {
                oracle.municipality = (recording.Number % 10_000).ToString("D4", null);
                oracle.forum = recording.Add(Forum($"orakel-{recording.Number}"));
                for (var i = 1; i <= 3; i++)
                {
                    oracle.seats.Add(recording.NewId());
                    oracle.persons.Add(Board.AddPerson(recording, $"Orakel {recording.Number} {i}"));
                    var office = i == 3 ? new OfficeRef(OfficeKind.Mayor, oracle.municipality) : null;
                    recording.Add(Seat(oracle.forum, oracle.seats[^1], $"seat-{i}", i, exOfficio: office));
                }
            });
            return oracle;
        }

        public async Task RecordAsync(Step step)
        {
            var standing = versions.Where(version => version.SupersededIn == long.MaxValue && version.Table == step.Table).ToList();
            var old = step.Act == Act.Record || standing.Count == 0 ? null : standing[step.Target % standing.Count];
            var added = old is not null && step.Act == Act.Withdraw ? null : RowOf(step, old?.Row.FactId ?? 0);
            var number = await board.RecordAsync(recording =>
            {
                if (old is not null)
                    recording.Supersede(old.Row);
                if (added is not null)
                    recording.Add(added);
            });
            if (old is not null)
                old.SupersededIn = number;
            if (added is not null)
                versions.Add(new Version(added, step.Table, number));
        }

        public async Task CompareAsync(LocalDate day, long state)
        {
            var view = board.Session.AsOf(day, state);
            var answered = (await view.SeatsAsync([forum], CancellationToken.None))[forum];
            Assert.Equal(
                seats.Select(seat => (seat, Expected(seat, day, state))),
                answered.Select(seat => (seat.Seat.Id, (seat.Occupancy, seat.Holder?.FactId, seat.HeldBy))));

            var history = (await view.HistoryAsync([forum], CancellationToken.None))[forum];
            Assert.Equal(
                Known<AppointmentRow>(state)
                    .OrderBy(row => row.FirstDay).ThenBy(row => row.LastDay).ThenBy(row => row.FactId)
                    .Select(row => (row.FactId, row.PersonId, row.Status, row.Span)),
                history.Select(row => (row.FactId, row.PersonId, row.Status, row.Span)));

            var offices = await view.OfficesOfAsync(persons, CancellationToken.None);
            Assert.Equal(
                persons.SelectMany(person => Known<OfficeRow>(state)
                    .Where(row => row.PersonId == person && On(row, day))
                    .OrderBy(row => row.FirstDay).ThenBy(row => row.FactId)
                    .Select(row => row.FactId)),
                persons.SelectMany(person => offices[person].Select(office => office.FactId)));

            var held = await view.SeatsHeldByAsync(persons, CancellationToken.None);
            Assert.Equal(
                persons.Select(person => seats.Where(seat => Expected(seat, day, state).HeldBy == person)),
                persons.Select(person => held[person].Select(seat => seat.Seat.Id)));

            Assert.Equal([NewestEntry(state)], await view.VersionsAsync([forum], CancellationToken.None));
        }

        /// <summary>Written from what the answer promises, fact by fact.</summary>
        private (Occupancy Occupancy, long? Holder, long? HeldBy) Expected(long seat, LocalDate day, long state)
        {
            var holding = Known<AppointmentRow>(state)
                .Where(row => row.SeatId == seat && row.Status is AppointmentStatus.Appointed or AppointmentStatus.Noted or AppointmentStatus.Ended)
                .ToList();
            if (holding.Where(row => On(row, day)).MaxBy(row => (row.FirstDay, row.FactId)) is { } holder)
                return (Occupancy.Held, holder.FactId, holder.PersonId);
            if (Known<VacancyRow>(state).Any(row => row.SeatId == seat && On(row, day) && !holding.Exists(since => since.FirstDay <= day && IsDated(row) && since.FirstDay >= row.FirstDay)))
                return (Occupancy.Vacant, null, null);
            if (seat == seats[2] && Known<OfficeRow>(state).Where(row => On(row, day)).MaxBy(row => (row.FirstDay, row.FactId)) is { } office)
                return (Occupancy.Held, null, office.PersonId);

            var termEnds = new LocalDate(2021, 12, 31);
            var last = holding.Where(row => row.LastDay < day).MaxBy(row => (row.LastDay, row.FactId));
            return last is { Status: AppointmentStatus.Ended } && last.LastDay <= termEnds == day <= termEnds
                ? (Occupancy.Vacant, null, null)
                : (Occupancy.NotStated, null, null);
        }

        private long NewestEntry(long state) => versions
            .Where(version => version.Table is not Table.Offices && version.RecordedIn <= state)
            .Select(version => version.SupersededIn <= state ? version.SupersededIn : version.RecordedIn)
            .Append(Start)
            .Max();

        private IEnumerable<TRow> Known<TRow>(long state)
            where TRow : FactRow =>
            versions.Where(version => version.RecordedIn <= state && state < version.SupersededIn).Select(version => version.Row).OfType<TRow>();

        private static bool IsDated(FactRow row) => row.FirstDayBasis is DayBasis.Stated or DayBasis.Attested;

        private static bool On(FactRow row, LocalDate day) => row.FirstDay <= day && day <= row.LastDay;

        private FactRow RowOf(Step step, long factId)
        {
            FactRow row = step.Table switch
            {
                Table.Appointments => Appointment(forum, seats[step.Seat], persons[step.Person], step.Days, step.Status),
                Table.Vacancies => Vacancy(seats[step.Seat], step.Days),
                _ => Office(persons[step.Person], OfficeKind.Mayor, step.Days, municipality),
            };
            row.FactId = factId;
            return row;
        }
    }
}
