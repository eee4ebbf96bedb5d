using Appointments.Data;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Composition;
using Appointments.Tests.Data;

namespace Appointments.Tests.Views;

/// <summary>A register with one forum of one seat and three invented persons, and a session to ask it with.</summary>
internal sealed class Board : IAsyncDisposable
{
    private Board(TemporaryRegister register)
    {
        Register = register;
        Session = register.Registry.OpenSession();
    }

    public TemporaryRegister Register { get; }

    public RegisterSession Session { get; private set; }

    public long Forum { get; private set; }

    public long Seat { get; private set; }

    public long Anna { get; private set; }

    public long Bent { get; private set; }

    public long Carl { get; private set; }

    /// <summary>The state after the last entry.</summary>
    public long State { get; private set; }

    public static async Task<Board> OpenAsync()
    {
        var board = new Board(await TemporaryRegister.OpenAsync());
        await board.RecordAsync(recording =>
        {
            board.Forum = recording.Add(Facts.Forum("prøveråd"));
            recording.Add(Facts.ForumName(board.Forum, "Prøverådet"));
            board.Seat = recording.NewId();
            recording.Add(Facts.Seat(board.Forum, board.Seat));
            board.Anna = AddPerson(recording, "Anna Prøve");
            board.Bent = AddPerson(recording, "Bent Prøve");
            board.Carl = AddPerson(recording, "Carl Prøve");
        });
        return board;
    }

    public static long AddPerson(Recording recording, string name)
    {
        var id = recording.Add(Facts.Person(Appointments.Domain.Text.Slug.Of(name)));
        recording.Add(Facts.PersonName(id, name));
        return id;
    }

    public async Task<long> RecordAsync(Action<Recording> decide, EntryKind kind = EntryKind.Change) =>
        State = (await Register.RecordAsync(decide, kind)).Number;

    public async Task<long> RecordAsync(Func<Recording, Task> decide, EntryKind kind = EntryKind.Change) =>
        State = (await Register.RecordAsync(decide, kind)).Number;

    public async Task<long> AddAsync(params FactRow[] rows) => await RecordAsync(recording =>
    {
        foreach (var row in rows)
            recording.Add(row);
    });

    public RegisterView On(string day, long? state = null) => Session.AsOf(Facts.Day(day), state ?? State);

    /// <summary>The one seat on a day.</summary>
    public async Task<SeatState> SeatOn(string day, long? state = null) =>
        Assert.Single((await On(day, state).SeatsAsync([Forum], CancellationToken.None))[Forum]);

    public async ValueTask DisposeAsync()
    {
        await Register.DisposeAsync();
    }
}
