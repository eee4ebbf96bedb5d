using System.Collections.Concurrent;
using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Data.Rows;
using Appointments.Data.Verification;
using Appointments.Data.Views;
using Appointments.Domain.Time;
using Appointments.Tests.Data;
using Common;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Tests.Journal;

/// <summary>
/// Random changes and corrections as the API makes them, by one writer or by several at once with readers between them. On every day and in every state the register
/// answers what a replay of the journal says, what was superseded is found again, and no two facts of one state contradict each other.
/// </summary>
[StorageTests]
public sealed class ReplayTests
{
    // Few days, so that equal first days, days side by side and spans of one day come often.
    private const int Days = 7;
    private const int Writers = 4;
    private static readonly LocalDate Start = new(2020, 1, 1);
    private static readonly CancellationToken Go = CancellationToken.None;
    private static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(2);

    private enum Act
    {
        Appoint,
        End,
        Replace,
        Correct,
        Retract,
    }

    /// <summary>What is asked of a forum on a day in a state: who holds each seat, who holds where, and what was ever recorded.</summary>
    private sealed record Answer(string Seats, string Persons, string History);

    [Fact]
    public void Every_day_of_every_state_is_what_a_replay_of_the_journal_says() =>
        Prop.ForAll(Histories(1, 14), history => OneWriterAsync(history).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(12)));

    [Fact]
    public void Writers_at_once_leave_no_contradiction_and_readers_see_whole_states() =>
        Prop.ForAll(Histories(Writers, 6), history => SeveralWritersAsync(history).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(6)));

    [Fact]
    public async Task Of_writers_who_want_one_seat_from_one_day_without_an_end_one_gets_it()
    {
        await using var board = await SmallBoard.OpenAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, SmallBoard.People).Select(person => Task.Run(() => OpenEndedAsync(board, 0, person, Start))));

        Assert.Single(results, result => result.Recorded);
        Assert.All(results.Where(result => !result.Recorded), result => Assert.Equal("SEAT_TAKEN", Assert.Single(result.Refusals).Code));
    }

    [Fact]
    public async Task Of_one_persons_seats_in_a_forum_from_one_day_one_is_given()
    {
        await using var board = await SmallBoard.OpenAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, SmallBoard.Seats).Select(seat => Task.Run(() => OpenEndedAsync(board, seat, 0, Start))));

        Assert.Single(results, result => result.Recorded);
        Assert.All(results.Where(result => !result.Recorded), result => Assert.Equal("SECOND_SEAT", Assert.Single(result.Refusals).Code));
    }

    [Fact]
    public async Task A_reader_waits_for_no_writer()
    {
        await using var board = await SmallBoard.OpenAsync();
        if (await board.Register.Database.AdviceAsync(Go) is not null)
            return; // A SQL Server without snapshots: its start says that readers may have to wait.
        var before = await board.AppointAsync(0, 0, Start, Start);

        // It holds the head's lock and has written, and does not commit.
        await using var writing = await board.Register.Registry.RehearseAsync(new Request(new EndAppointment(before.Result!.Value, Start, "Udtrådt", null), new("Test Testesen"), "Prøve"), Go);
        Assert.Equal(before.Number + 1, writing.Result.Number);
        var session = board.Register.Registry.OpenSession();

        Assert.Equal(before.Number, (await session.CurrentStateAsync(Go).WaitAsync(LongEnough)).Number);
        Assert.Single((await session.AsOf(Start, before.Number).HistoryAsync([board.ForumId], Go).WaitAsync(LongEnough))[board.ForumId]);
    }

    [Fact]
    public async Task A_writer_waits_for_no_reader()
    {
        await using var board = await SmallBoard.OpenAsync();
        if (await board.Register.Database.AdviceAsync(Go) is not null)
            return; // As above.
        await using var reading = board.Register.Read();
        await reading.Database.OpenConnectionAsync(Go);
        await using var snapshot = await board.Register.Database.BeginSnapshotAsync(reading.Database.GetDbConnection(), Go);
        var before = await EntriesAsync(snapshot);

        await board.AppointAsync(0, 0, Start, Start).WaitAsync(LongEnough);

        Assert.Equal(before, await EntriesAsync(snapshot));
    }

    private static Arbitrary<Step[][]> Histories(int writers, int most)
    {
        var step = from act in Gen.Frequency((5, Gen.Constant(Act.Appoint)), (2, Gen.Constant(Act.End)), (2, Gen.Constant(Act.Replace)), (3, Gen.Constant(Act.Correct)), (1, Gen.Constant(Act.Retract)))
                   from target in Gen.Choose(0, 9)
                   from seat in Gen.Choose(0, SmallBoard.Seats - 1)
                   from person in Gen.Choose(0, SmallBoard.People - 1)
                   from first in Gen.Choose(0, Days - 1)
                   from length in Gen.Choose(-1, 4)
                   select new Step(act, target, seat, person, first, length);
        return Gen.Choose(1, most).SelectMany(size => step.ArrayOf(size).ArrayOf(writers)).ToArbitrary();
    }

    private static async Task<bool> OneWriterAsync(Step[][] history)
    {
        await using var board = await SmallBoard.OpenAsync();
        var known = new ConcurrentQueue<long>();
        var then = new List<(long State, LocalDate Day, Answer Answer)>();
        foreach (var step in history[0])
        {
            await TakeAsync(board, known, step);
            then.AddRange(await AskAllAsync(board));
        }

        await CompareAsync(board, then);
        return true;
    }

    private static async Task<bool> SeveralWritersAsync(Step[][] history)
    {
        await using var board = await SmallBoard.OpenAsync();
        var known = new ConcurrentQueue<long>();
        var seen = new ConcurrentQueue<(long State, LocalDate Day, Answer Answer)>();
        var recorded = await Task.WhenAll(history.Select(steps => Task.Run(async () =>
        {
            var numbers = new List<long>();
            foreach (var step in steps)
            {
                if (await TakeAsync(board, known, step) is { Recorded: true } result) numbers.Add(result.Number);
                foreach (var answer in await AskAllAsync(board)) seen.Enqueue(answer);
            }

            return numbers;
        })));

        var numbers = recorded.SelectMany(own => own).Order().ToList();
        Assert.Equal(Enumerable.Range(2, numbers.Count).Select(number => (long)number), numbers);
        await CompareAsync(board, seen);
        return true;
    }

    /// <summary>Does a step, if there is what it is done to.</summary>
    private static async Task<RecordResult?> TakeAsync(SmallBoard board, ConcurrentQueue<long> known, Step step)
    {
        var ids = known.ToArray();
        if (step.Act == Act.Appoint || ids.Length == 0)
        {
            var result = await board.SendAsync(new RegisterAppointment(step.Wanted, Domain.Appointments.AppointmentStatus.Appointed, null));
            if (result.Recorded) known.Enqueue(result.Result!.Value);
            return result;
        }

        var id = ids[step.Target % ids.Length];
        switch (step.Act)
        {
            case Act.End:
                return await board.EndAsync(id, step.FirstDay);
            case Act.Replace:
                var replaced = await board.SendAsync(new ReplaceHolder(id, step.FirstDay, "Udtrådt", step.Wanted with { FirstDay = step.FirstDay.PlusDays(1) }, null));
                if (replaced.Recorded) known.Enqueue(replaced.Result!.Value);
                return replaced;
            case Act.Correct:
                return await board.CorrectAsync(id, new AppointmentCorrection
                {
                    Person = SmallBoard.PersonSlug(step.Person), Seat = SmallBoard.SeatOf(step.Seat), FirstDay = step.FirstDay, LastDay = step.LastDay, LastDayBasis = step.LastDay is null ? DayBasis.Open : null,
                });
            default:
                return await board.CorrectAsync(id, new AppointmentCorrection { Retracts = true });
        }
    }

    /// <summary>The newest state on every day, as somebody reads it now.</summary>
    private static async Task<List<(long State, LocalDate Day, Answer Answer)>> AskAllAsync(SmallBoard board)
    {
        var session = board.Register.Registry.OpenSession();
        var state = (await session.CurrentStateAsync(Go)).Number;
        var answers = new List<(long State, LocalDate Day, Answer Answer)>();
        foreach (var day in AllDays()) answers.Add((state, day, await AskAsync(board, session.AsOf(day, state))));
        return answers;
    }

    private static async Task CompareAsync(SmallBoard board, IEnumerable<(long State, LocalDate Day, Answer Answer)> then)
    {
        var journal = await ReplayedJournal.ReadAsync(board.Register);

        // What was read while it was the newest state, and the same state asked for now.
        foreach (var (state, day, answer) in then) Assert.Equal(Expected(board, journal, day, state), answer);
        var session = board.Register.Registry.OpenSession();
        for (var state = 1L; state <= journal.Newest; state++)
        {
            AssertNoContradiction(journal, state);
            foreach (var day in AllDays()) Assert.Equal(Expected(board, journal, day, state), await AskAsync(board, session.AsOf(day, state)));
        }

        // Each version is told with the entries that brought and replaced it.
        var facts = journal.Versions.Select(version => version.FactId).Distinct().ToList();
        var told = await session.AsOf(Start, journal.Newest).VersionsOfAppointmentsAsync(facts, Go);
        Assert.Equal(
            journal.Versions.OrderBy(version => version.FactId).ThenBy(version => version.RecordedIn).Select(version => (version.FactId, version.RecordedIn, version.SupersededIn)),
            facts.Order().SelectMany(fact => told[fact]).Select(version => (version.Appointment.FactId, version.RecordedIn, version.SupersededIn ?? long.MaxValue)));
        Assert.Empty((await new RegisterVerifier(board.Register.Database).VerifyAsync(null, Go)).Findings);
    }

    private static void AssertNoContradiction(ReplayedJournal journal, long state)
    {
        var holding = journal.Known(state).Where(version => version.Holds).ToList();
        Assert.Equal(holding.Count, holding.Select(version => version.FactId).Distinct().Count());
        foreach (var one in holding)
            Assert.DoesNotContain(holding, other => other.FactId > one.FactId && other.Meets(one) && (other.SeatId == one.SeatId || other.PersonId == one.PersonId));
    }

    private static async Task<Answer> AskAsync(SmallBoard board, RegisterView view)
    {
        long[] people = [.. Enumerable.Range(0, SmallBoard.People).Select(board.PersonId)];
        var seats = (await view.SeatsAsync([board.ForumId], Go))[board.ForumId];
        var held = await view.SeatsHeldByAsync(people, Go);
        var history = (await view.HistoryAsync([board.ForumId], Go))[board.ForumId];
        return new Answer(
            string.Join(' ', seats.Select(seat => $"{seat.Seat.Id}:{seat.Holder?.FactId}:{seat.HeldBy}")),
            string.Join(' ', people.SelectMany(person => held[person].Select(seat => $"{person}:{seat.Seat.Id}"))),
            string.Join(' ', history.OrderBy(row => row.FactId).Select(row => $"{row.FactId}:{row.PersonId}:{row.Span.FirstDay:R}:{row.Span.LastDay:R}")));
    }

    private static Answer Expected(SmallBoard board, ReplayedJournal journal, LocalDate day, long state)
    {
        var seats = Enumerable.Range(0, SmallBoard.Seats).Select(seat => (Seat: board.SeatId(seat), Holder: journal.Holder(board.SeatId(seat), day, state))).ToList();
        return new Answer(
            string.Join(' ', seats.Select(seat => $"{seat.Seat}:{seat.Holder?.FactId}:{seat.Holder?.PersonId}")),
            string.Join(' ', Enumerable.Range(0, SmallBoard.People).Select(board.PersonId).SelectMany(person => seats.Where(seat => seat.Holder?.PersonId == person).Select(seat => $"{person}:{seat.Seat}"))),
            string.Join(' ', journal.Known(state).OrderBy(version => version.FactId).Select(version => $"{version.FactId}:{version.PersonId}:{version.First:R}:{(version.Last == OpenEnd.LastDay ? null : version.Last):R}")));
    }

    private static IEnumerable<LocalDate> AllDays() => Enumerable.Range(-1, Days + 6).Select(Start.PlusDays).Append(new LocalDate(2099, 1, 1));

    private static Task<RecordResult> OpenEndedAsync(SmallBoard board, int seat, int person, LocalDate first) => board.SendAsync(new RegisterAppointment(
        new NewAppointment(SmallBoard.Slug, SmallBoard.SeatOf(seat), SmallBoard.PersonSlug(person), first) { LastDayBasis = DayBasis.Open }, Domain.Appointments.AppointmentStatus.Appointed, null));

    private static async Task<long> EntriesAsync(System.Data.Common.DbTransaction snapshot)
    {
        await using var command = snapshot.Connection!.CreateCommand();
        command.Transaction = snapshot;
        command.CommandText = "SELECT COUNT(*) FROM journal";
        return Convert.ToInt64(await command.ExecuteScalarAsync(Go), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>A length of −1 leaves the end open.</summary>
    private sealed record Step(Act Act, int Target, int Seat, int Person, int First, int Length)
    {
        public LocalDate FirstDay => Start.PlusDays(First);

        public LocalDate? LastDay => Length < 0 ? null : Start.PlusDays(First + Length);

        public NewAppointment Wanted => new(SmallBoard.Slug, SmallBoard.SeatOf(Seat), SmallBoard.PersonSlug(Person), FirstDay) { LastDay = LastDay, LastDayBasis = LastDay is null ? DayBasis.Open : null };
    }
}
