using Appointments.Data.Views;
using Appointments.Domain.Elections.Previews;
using Appointments.Domain.People;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Previews;

/// <summary>What must be read while a supposed election is rehearsed and other writers wait; nothing is judged yet.</summary>
/// <param name="State">The state that it was supposed upon.</param>
/// <param name="Days">Which boards on which days.</param>
/// <param name="Boards">Those boards.</param>
/// <param name="NewPersons">Whom only the lists bring, in their order.</param>
/// <param name="Kkrs">What becomes of the KKRs.</param>
/// <param name="Warnings">What a reader should know of the lists.</param>
internal sealed record ElectionReading(long State, ElectionDays Days, IReadOnlyList<BoardOnDay> Boards, IReadOnlyList<Person> NewPersons, KkrOutlooks Kkrs, IReadOnlyList<Objection> Warnings)
{
    public static async Task<ElectionReading> OfAsync(Rehearsal rehearsal, SupposedLists lists, LocalDate term, LocalDate until, CancellationToken cancel)
    {
        var (session, result) = (rehearsal.Session, rehearsal.Result);
        var after = result.Number;
        var firstDay = session.AsOf(term, after);
        var days = await ElectionDays.OfAsync(firstDay, until, cancel);
        var boards = await days.BoardsAsync(session, after, cancel);

        // A list that says nothing the register does not say already makes no entry; then nobody is new.
        long[] added = result.Recorded
            ? [.. await session.AskAsync(db => db.Persons.Where(row => row.RecordedIn == after).OrderBy(row => row.FactId).Select(row => row.FactId).ToListAsync(cancel), cancel)]
            : [];
        var persons = (await firstDay.PersonsByIdAsync(added, cancel)).OfType<Person>().ToList();
        return new ElectionReading(result.Recorded ? after - 1 : after, days, boards, persons, await KkrOutlooks.ReadAsync(session, firstDay, lists, cancel), result.Warnings);
    }
}
