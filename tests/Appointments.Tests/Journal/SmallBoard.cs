using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Text;
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
    public const string Aalborg = "0851";
    public const string Hjoerring = "0860";

    private readonly long[] seatIds = new long[Seats];
    private readonly long[] personIds;

    private SmallBoard(TemporaryRegister register, int people)
    {
        Register = register;
        personIds = new long[people];
    }

    public TemporaryRegister Register { get; }

    public long ForumId { get; private set; }

    public static async Task<SmallBoard> OpenAsync(int people = People)
    {
        var board = new SmallBoard(await TemporaryRegister.OpenAsync(), people);
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

            for (var person = 0; person < people; person++)
            {
                board.personIds[person] = recording.Add(Person(PersonSlug(person)));
                recording.Add(PersonName(board.personIds[person], $"Test Testesen {person}"));
            }
        });
        return board;
    }

    /// <summary>Two municipalities of the board's area, for demands and offices that ask where somebody is from.</summary>
    public Task AddPlacesAsync() => Register.RecordAsync(recording =>
    {
        foreach (var (code, name) in new[] { (Aalborg, "Aalborg"), (Hjoerring, "Hjørring") })
        {
            recording.Add(new MunicipalityRow { Code = code, Name = name, SortKey = SortKey.Of(name), RegionCode = "1081", Span = Always, Source = Paper });
            recording.Add(new KkrAreaRow { KkrSlug = "kkr-nordjylland", MunicipalityCode = code, Span = Always, Source = Paper });
        }

        recording.Add(new PartyRow { Letter = "A", Name = "Prøveparti A", Span = Always, Source = Paper });
        recording.Add(new PartyRow { Letter = "B", Name = "Prøveparti B", Span = Always, Source = Paper });
    });

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
        var session = Register.Registry.OpenSession();
        var state = await session.CurrentStateAsync(CancellationToken.None);
        return await question(session.AsOf(new LocalDate(2020, 6, 1), state.Number));
    }

    /// <summary>What a rule finds on the board on a day.</summary>
    public async Task<Finding> FindAsync(string rule, LocalDate day)
    {
        var session = Register.Registry.OpenSession();
        var view = session.AsOf(day, (await session.CurrentStateAsync(CancellationToken.None)).Number);
        var forum = (await view.ForaByIdAsync([ForumId], CancellationToken.None))[0]!;
        return (await view.CompositionAsync([forum], CancellationToken.None))[0]!.Findings.Single(finding => finding.Rule == rule);
    }

    public ValueTask DisposeAsync() => Register.DisposeAsync();

    public Task<RecordResult> SendAsync(Command command, string reason = "Prøve") =>
        Register.Registry.RecordAsync(new Request(command, new Actor("Test Testesen"), reason, Guid.NewGuid().ToString()), CancellationToken.None);
}
