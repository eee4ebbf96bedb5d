using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Appointments;
using Appointments.Tests.Data;
using NodaTime;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Journal;

/// <summary>A board of three seats and five persons, plainly invented, to register in as the API does.</summary>
internal sealed class SmallBoard : IAsyncDisposable
{
    public const int Seats = 3;
    public const int People = 5;
    public const string Slug = "proeveraad";

    private readonly long[] seatIds = new long[Seats];
    private readonly long[] personIds = new long[People];

    private SmallBoard(TemporaryRegister register)
    {
        Register = register;
    }

    public TemporaryRegister Register { get; }

    public long ForumId { get; private set; }

    public static async Task<SmallBoard> OpenAsync()
    {
        var board = new SmallBoard(await TemporaryRegister.OpenAsync());
        await board.Register.RecordAsync(recording =>
        {
            recording.Add(new KkrRow { Slug = "kkr-nordjylland", Name = "KKR Nordjylland", Span = Always, Source = Paper });
            recording.Add(LawRow(LawOf("prøve", "2018-01-01")));
            board.ForumId = recording.Add(Forum(Slug));
            recording.Add(ForumName(board.ForumId, "Prøverådet"));
            for (var seat = 0; seat < Seats; seat++)
            {
                board.seatIds[seat] = recording.NewId();
                recording.Add(Seat(board.ForumId, board.seatIds[seat], $"political-{seat + 1}", seat + 1));
            }

            for (var person = 0; person < People; person++)
            {
                board.personIds[person] = recording.Add(Person(PersonSlug(person)));
                recording.Add(PersonName(board.personIds[person], $"Test Testesen {person}"));
            }
        });
        return board;
    }

    public static string PersonSlug(int person) => $"test-testesen-{person}";

    public long SeatId(int seat) => seatIds[seat];

    public long PersonId(int person) => personIds[person];

    public Task<RecordResult> AppointAsync(int seat, int person, LocalDate first, LocalDate? last, string? party = null, string reason = "Prøve") =>
        SendAsync(new RegisterAppointment(new NewAppointment(Slug, SeatOf(seat), PersonSlug(person), first) { LastDay = last, Party = party }, AppointmentStatus.Appointed, null), reason);

    public Task<RecordResult> EndAsync(long appointment, LocalDate last, string reason = "Prøve") => SendAsync(new EndAppointment(appointment, last, "Udtrådt", null), reason);

    public Task<RecordResult> CorrectAsync(long appointment, AppointmentCorrection correction, string reason = "Prøve") => SendAsync(new CorrectAppointment(appointment, correction, null), reason);

    public static SeatRef SeatOf(int seat) => new($"political-{seat + 1}", null);

    /// <summary>Asks the newest state; the day matters little to what the journal says.</summary>
    public async Task<T> AskAsync<T>(Func<RegisterView, Task<T>> question)
    {
        await using var session = Register.Registry.OpenSession();
        var state = await session.CurrentStateAsync(CancellationToken.None);
        return await question(session.AsOf(new LocalDate(2020, 6, 1), state.Number));
    }

    public ValueTask DisposeAsync() => Register.DisposeAsync();

    private Task<RecordResult> SendAsync(Command command, string reason) =>
        Register.Registry.RecordAsync(new Request(command, new Actor("Test Testesen"), reason, Guid.NewGuid().ToString()), CancellationToken.None);
}
