using Appointments.Data.Storage;
using Appointments.Data.Views;
using Appointments.Domain.People;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data;

/// <summary>What a command is judged by when its entry is written and not yet committed: the register before it and after it.</summary>
internal sealed class Judgement(RegisterSession session, long number, long? result)
{
    private readonly List<Objection> refusals = [];
    private readonly List<Objection> warnings = [];

    /// <summary>Where in the input the part stands that is judged now, <c>lines.2</c>; null for the whole. What warns of it is told there.</summary>
    public string? Place { get; set; }

    /// <summary>Number of the entry.</summary>
    public long Number => number;

    /// <summary>What the command's recording gave as its result.</summary>
    public long? Result => result;

    public IReadOnlyList<Objection> Refusals => refusals;

    public IReadOnlyList<Objection> Warnings => warnings;

    /// <summary>The seats that rested on offices which the entry has ended.</summary>
    public Task<IReadOnlyList<AffectedSeat>> SeatsAffectedAsync(CancellationToken cancel) => session.SeatsAffectedAsync(number, cancel);

    /// <summary>The persons that the entry has brought.</summary>
    public async Task<IReadOnlyList<Person>> NewPersonsAsync(CancellationToken cancel)
    {
        var ids = await session.AskAsync(db => db.Persons.Where(row => row.RecordedIn == number).OrderBy(row => row.FactId).Select(row => row.FactId).ToListAsync(cancel), cancel);
        return [.. (await After(new LocalDate(2000, 1, 1)).PersonsByIdAsync(ids, cancel)).OfType<Person>()];
    }

    /// <summary>The days of offices that the entry has taken away.</summary>
    public Task<IReadOnlyList<LostOffice>> OfficesLostAsync(CancellationToken cancel) => session.OfficesLostAsync(number, cancel);

    /// <summary>The register without the entry.</summary>
    public RegisterView Before(LocalDate day) => session.AsOf(day, number - 1);

    /// <summary>The register with the entry.</summary>
    public RegisterView After(LocalDate day) => session.AsOf(day, number);

    /// <summary>Asks what no view answers: what the entry itself has written and superseded.</summary>
    public Task<T> AskAsync<T>(Func<RegisterContext, Task<T>> statement, CancellationToken cancel) => session.AskAsync(statement, cancel);

    public void Refuse(Objection objection) => refusals.Add(objection);

    public void Warn(Objection objection) => warnings.Add(objection.In(Place));
}
