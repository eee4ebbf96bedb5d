using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Verification;
using Appointments.Domain.Appointments;
using Appointments.Domain.Time;
using Appointments.Tests.Data;
using NodaTime;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Commands;

/// <summary>Commands by chance on a small board, and a model in memory that knows what each must come to.</summary>
[StorageTests]
public sealed class RandomCommandsTests
{
    private const int Seats = 3;
    private const int People = 5;
    private static readonly LocalDate Start = new(2020, 1, 1);

    [Fact]
    public async Task What_the_register_says_after_random_commands_is_what_a_model_in_memory_says()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        var seatIds = await PrepareAsync(register);
        var random = new Random(20261126);
        var model = new List<Holding>();
        for (var number = 0; number < 500; number++)
            await StepAsync(register, random, model, number);

        Assert.True(model.Count > 20, $"Only {model.Count} appointments came through: the commands were too much alike.");
        await CompareAsync(register, seatIds, model);
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
        var (seat, person) = (random.Next(Seats), random.Next(People));
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
                var correction = new AppointmentCorrection { FirstDay = first, LastDay = last, Person = Name(person), Seat = new SeatRef($"political-{seat + 1}", null) };
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

    private static async Task CompareAsync(TemporaryRegister register, long[] seatIds, List<Holding> model)
    {
        await using var session = register.Registry.OpenSession();
        var state = await session.CurrentStateAsync(CancellationToken.None);
        for (var day = Start; day < Start.PlusDays(3300); day = day.PlusDays(7))
        {
            var seats = await session.AsOf(day, state.Number).SeatsByIdAsync(seatIds, CancellationToken.None);
            var people = await session.AsOf(day, state.Number).PersonsByIdAsync([.. seats.Select(seat => seat!.HeldBy ?? 0)], CancellationToken.None);
            var told = people.Select(person => person?.Slug);
            var expected = Enumerable.Range(0, Seats).Select(seat => model.Find(holding => holding.Seat == seat && holding.Overlaps(day, day)) is { } holding ? Name(holding.Person) : null);
            Assert.Equal(expected, told);
        }
    }

    private static Task<RecordResult> SendAsync(TemporaryRegister register, int number, Command command) =>
        register.Registry.RecordAsync(new Request(command, new Actor("Test Testesen"), "Prøve", $"{number}"), CancellationToken.None);

    private static NewAppointment Wanted(int seat, int person, LocalDate first, LocalDate last) => new("proeveraad", new SeatRef($"political-{seat + 1}", null), Name(person), first) { LastDay = last };

    private static string Name(int person) => $"test-testesen-{person}";

    private static async Task<long[]> PrepareAsync(TemporaryRegister register)
    {
        var seatIds = new long[Seats];
        await register.RecordAsync(recording =>
        {
            recording.Add(new KkrRow { Slug = "kkr-nordjylland", Name = "KKR Nordjylland", Span = Always, Source = Paper });
            recording.Add(LawRow(LawOf("prøve", "2018-01-01")));
            var forum = recording.Add(Forum("proeveraad"));
            recording.Add(ForumName(forum, "Prøverådet"));
            for (var seat = 0; seat < Seats; seat++)
            {
                seatIds[seat] = recording.NewId();
                recording.Add(Seat(forum, seatIds[seat], $"political-{seat + 1}", seat + 1));
            }

            for (var person = 0; person < People; person++)
                recording.Add(PersonName(recording.Add(Person(Name(person))), $"Test Testesen {person}"));
        });
        return seatIds;
    }
}
