using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Verification;
using Appointments.Domain.Appointments;
using Appointments.Domain.Time;
using Appointments.Tests.Data;
using Appointments.Tests.Journal;
using NodaTime;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Commands;

/// <summary>Commands by chance on a small board, and a model in memory that knows what each must come to.</summary>
[StorageTests]
public sealed class RandomCommandsTests
{
    private static readonly LocalDate Start = new(2020, 1, 1);

    [Fact]
    public async Task What_the_register_says_after_random_commands_is_what_a_model_in_memory_says()
    {
        await using var board = await SmallBoard.OpenAsync();
        var register = board.Register;
        var random = new Random(20261126);
        var model = new List<Holding>();
        for (var number = 0; number < 500; number++)
            await StepAsync(register, random, model, number);

        Assert.True(model.Count > 20, $"Only {model.Count} appointments came through: the commands were too much alike.");
        await CompareAsync(board, model);
        Assert.Empty((await new RegisterVerifier(register.Database).VerifyAsync(exported: null, CancellationToken.None)).Findings);
    }

    private sealed class Holding
    {
        public required long Id { get; init; }

        public required int Seat { get; set; }

        public required int Person { get; set; }

        public required LocalDate First { get; set; }

        public required LocalDate Last { get; set; }

        public bool Overlaps(LocalDate first, LocalDate last) => First <= last && Last >= first;
    }

    private static async Task StepAsync(TemporaryRegister register, Random random, List<Holding> model, int number)
    {
        var picked = model.Count == 0 ? null : model[random.Next(model.Count)];
        var (seat, person) = (random.Next(SmallBoard.Seats), random.Next(SmallBoard.People));
        var first = Start.PlusDays(random.Next(3000));
        var last = first.PlusDays(random.Next(-2, 200));
        switch (random.Next(5))
        {
            case 0 or 1:
                var added = await SendAsync(register, number, new RegisterAppointment(Wanted(seat, person, first, last), AppointmentStatus.Appointed, null));
                Expect(added, Against(model, seat, person, first, last, except: null));
                if (added.Recorded) model.Add(new Holding { Id = added.Result!.Value, Seat = seat, Person = person, First = first, Last = last });
                break;
            case 2 when picked is not null:
                var ended = await SendAsync(register, number, new EndAppointment(picked.Id, last, "Udtrådt", null));
                Expect(ended, last < picked.First ? "END_BEFORE_START" : last > picked.Last ? "ENDS_EARLIER" : null);
                if (ended.Recorded) picked.Last = last;
                break;
            case 3 when picked is not null:
                var correction = new AppointmentCorrection { FirstDay = first, LastDay = last, Person = SmallBoard.PersonSlug(person), Seat = SmallBoard.SeatOf(seat) };
                var corrected = await SendAsync(register, number, new CorrectAppointment(picked.Id, correction, null));
                Expect(corrected, Against(model, seat, person, first, last, picked));
                if (corrected.Recorded) (picked.Seat, picked.Person, picked.First, picked.Last) = (seat, person, first, last);
                break;
            case 4 when picked is not null:
                var retracted = await SendAsync(register, number, new CorrectAppointment(picked.Id, new AppointmentCorrection { Retracts = true }, null));
                Expect(retracted, null);
                model.Remove(picked);
                break;
        }
    }

    private static string? Against(List<Holding> model, int seat, int person, LocalDate first, LocalDate last, Holding? except)
    {
        if (last < first)
            return "END_BEFORE_START";
        var others = model.Where(other => other != except && other.Overlaps(first, last)).ToList();
        return others.Exists(other => other.Seat == seat) ? "SEAT_TAKEN" : others.Exists(other => other.Person == person) ? "SECOND_SEAT" : null;
    }

    private static void Expect(RecordResult result, string? code)
    {
        Assert.Equal(code, result.Refusals.FirstOrDefault()?.Code);
        Assert.Equal(code is null, result.Recorded);
    }

    private static async Task CompareAsync(SmallBoard board, List<Holding> model)
    {
        long[] seatIds = [.. Enumerable.Range(0, SmallBoard.Seats).Select(board.SeatId)];
        var session = board.Register.Registry.OpenSession();
        var state = await session.CurrentStateAsync(CancellationToken.None);
        for (var day = Start; day < Start.PlusDays(3300); day = day.PlusDays(7))
        {
            var seats = await session.AsOf(day, state.Number).SeatsByIdAsync(seatIds, CancellationToken.None);
            var people = await session.AsOf(day, state.Number).PersonsByIdAsync([.. seats.Select(seat => seat!.HeldBy ?? 0)], CancellationToken.None);
            var told = people.Select(person => person?.Slug);
            var expected = Enumerable.Range(0, SmallBoard.Seats).Select(seat => model.Find(holding => holding.Seat == seat && holding.Overlaps(day, day)) is { } holding ? SmallBoard.PersonSlug(holding.Person) : null);
            Assert.Equal(expected, told);
        }
    }

    private static Task<RecordResult> SendAsync(TemporaryRegister register, int number, Command command) =>
        register.Registry.RecordAsync(new Request(command, new Actor("Test Testesen"), "Prøve", $"{number}"), CancellationToken.None);

    private static NewAppointment Wanted(int seat, int person, LocalDate first, LocalDate last) => new(SmallBoard.Slug, SmallBoard.SeatOf(seat), SmallBoard.PersonSlug(person), first) { LastDay = last };
}
