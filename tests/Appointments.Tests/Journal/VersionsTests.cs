using Appointments.Data.Commands;
using Appointments.Data.Views;
using Appointments.Data.Views.Changes;
using Appointments.Domain.Appointments;
using Common;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Appointments.Tests.Journal;

/// <summary>What the register has known of an appointment is read back exactly as it was recorded, whatever changes and corrections came.</summary>
public sealed class VersionsTests
{
    private static readonly LocalDate Start = new(2020, 1, 1);
    private static readonly CancellationToken Go = CancellationToken.None;

    private enum Act
    {
        Appoint,
        End,
        Correct,
        Retract,
    }

    [Fact]
    public void Versions_are_exactly_what_was_recorded_in_every_state()
    {
        var step = from act in Gen.Frequency((4, Gen.Constant(Act.Appoint)), (2, Gen.Constant(Act.End)), (4, Gen.Constant(Act.Correct)), (1, Gen.Constant(Act.Retract)))
                   from target in Gen.Choose(0, 9)
                   from seat in Gen.Choose(0, SmallBoard.Seats - 1)
                   from person in Gen.Choose(0, SmallBoard.People - 1)
                   from first in Gen.Choose(0, 400)
                   from length in Gen.Choose(-1, 60)
                   select new Step(act, target, seat, person, Start.PlusDays(first), Start.PlusDays(first + length));
        var histories = Arb.From(Gen.Choose(1, 14).SelectMany(size => step.ArrayOf(size)), Shorter);

        Prop.ForAll(histories, history => HoldsAsync(history).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(15)));
    }

    [Fact]
    public async Task A_corrected_first_day_shows_both_with_who_and_why()
    {
        await using var board = await SmallBoard.OpenAsync();
        var appointed = await board.AppointAsync(0, 0, Start, Start.PlusDays(30));
        var corrected = await board.CorrectAsync(appointed.Result!.Value, new AppointmentCorrection { FirstDay = Start.PlusDays(5) }, "Referatet siger den 6.");

        var versions = await board.AskAsync(async view => (await view.VersionsOfAppointmentsAsync([appointed.Result.Value], Go))[appointed.Result.Value].ToList());
        var entry = await board.AskAsync(async view => (await view.ChangesByNumberAsync([versions[0].SupersededIn!.Value], Go))[0]!);

        Assert.Equal([Start, Start.PlusDays(5)], versions.Select(version => version.Appointment.Span.FirstDay!.Value));
        Assert.Equal([(appointed.Number, (long?)corrected.Number), (corrected.Number, null)], versions.Select(version => (version.RecordedIn, version.SupersededIn)));
        Assert.Equal(("Test Testesen", "Referatet siger den 6.", "Udpegning rettet"), (entry.Actor, entry.Reason, entry.Title.Da));
    }

    [Fact]
    public async Task A_withdrawn_appointment_stays_reachable_and_is_not_there_in_the_state_before()
    {
        await using var board = await SmallBoard.OpenAsync();
        var appointed = await board.AppointAsync(0, 0, Start, Start.PlusDays(30));
        var withdrawn = await board.CorrectAsync(appointed.Result!.Value, new AppointmentCorrection { Retracts = true });

        var version = Assert.Single(await board.AskAsync(async view => (await view.RetractedAsync([board.ForumId], Go))[board.ForumId].ToList()));
        var session = board.Register.Registry.OpenSession();

        Assert.Equal((appointed.Result.Value, (long?)withdrawn.Number), (version.Appointment.FactId, version.SupersededIn));
        Assert.Empty((await session.AsOf(Start, withdrawn.Number - 1).RetractedAsync([board.ForumId], Go))[board.ForumId]);
    }

    private static async Task<bool> HoldsAsync(Step[] history)
    {
        await using var board = await SmallBoard.OpenAsync();
        var model = new SortedDictionary<long, List<Known>>();
        foreach (var step in history)
            await TakeAsync(board, model, step);
        var session = board.Register.Registry.OpenSession();
        var newest = (await session.CurrentStateAsync(Go)).Number;
        for (var state = 1L; state <= newest; state++)
        {
            var view = session.AsOf(Start, state);
            var told = await view.VersionsOfAppointmentsAsync([.. model.Keys], Go);
            foreach (var (id, versions) in model)
                Assert.Equal(versions.Where(known => known.RecordedIn <= state).Select(known => known.At(state)), told[id].Select(Told));
            var retracted = (await view.RetractedAsync([board.ForumId], Go))[board.ForumId].Select(Told).ToList();
            Assert.Equal(model.Values.Select(versions => versions[^1]).Where(known => known.SupersededIn <= state).OrderByDescending(known => known.SupersededIn), retracted);
        }

        return true;
    }

    private static async Task TakeAsync(SmallBoard board, SortedDictionary<long, List<Known>> model, Step step)
    {
        var standing = model.Values.Select(versions => versions[^1]).Where(known => known.SupersededIn is null).ToList();
        var target = standing.Count == 0 ? null : standing[step.Target % standing.Count];
        if (step.Act == Act.Appoint || target is null)
        {
            var added = await board.AppointAsync(step.Seat, step.Person, step.First, step.Last);
            if (added.Recorded) model.Add(added.Result!.Value, [new Known(added.Result.Value, board.SeatId(step.Seat), board.PersonId(step.Person), AppointmentStatus.Appointed, step.First, step.Last, added.Number, null)]);
            return;
        }

        var (result, next) = step.Act switch
        {
            Act.End => (await board.EndAsync(target.Id, step.Last), target with { Last = step.Last }),
            Act.Retract => (await board.CorrectAsync(target.Id, new AppointmentCorrection { Retracts = true }), null),
            _ => (
                await board.CorrectAsync(target.Id, new AppointmentCorrection { FirstDay = step.First, LastDay = step.Last, Person = SmallBoard.PersonSlug(step.Person), Seat = SmallBoard.SeatOf(step.Seat) }),
                target with { SeatId = board.SeatId(step.Seat), PersonId = board.PersonId(step.Person), First = step.First, Last = step.Last }),
        };
        if (!result.Recorded)
            return;
        var versions = model[target.Id];
        versions[^1] = target with { SupersededIn = result.Number };
        if (next is not null) versions.Add(next with { RecordedIn = result.Number });
    }

    private static Known Told(AppointmentVersion version)
    {
        var it = version.Appointment;
        return new Known(it.FactId, it.SeatId, it.PersonId, it.Status, it.Span.FirstDay!.Value, it.Span.LastDay!.Value, version.RecordedIn, version.SupersededIn);
    }

    private static IEnumerable<Step[]> Shorter(Step[] history) =>
        history.Length == 1 ? [] : Enumerable.Range(0, history.Length).Select(left => history.Where((_, place) => place != left).ToArray());

    private sealed record Step(Act Act, int Target, int Seat, int Person, LocalDate First, LocalDate Last);

    private sealed record Known(long Id, long SeatId, long PersonId, AppointmentStatus Status, LocalDate First, LocalDate Last, long RecordedIn, long? SupersededIn)
    {
        /// <summary>As it was known in a state.</summary>
        public Known At(long state) => SupersededIn <= state ? this : this with { SupersededIn = null };
    }
}
