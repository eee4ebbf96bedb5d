using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Law;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>The days after one, up to another, on which a check of each forum may say something else than the day before, rising; what <see cref="CheckDaysAsync"/> says of one, in the same statements for all.</summary>
    /// <param name="forumIds">The fora.</param>
    /// <param name="after">The day before the first of them.</param>
    /// <param name="last">The last of them.</param>
    /// <param name="cancel">Stops the reading.</param>
    internal async Task<ILookup<long, LocalDate>> CheckDaysOfAsync(IReadOnlyList<long> forumIds, LocalDate after, LocalDate last, CancellationToken cancel)
    {
        if (forumIds.Count == 0)
            return Nothing<long, LocalDate>();
        long[] ids = [.. forumIds.Distinct()];
        var own = await ChangeDaysAsync(ids, cancel);
        var theirs = await ListAsync(db => OfThoseSeated(db, ids, after, last), cancel);
        var common = await ListAsync(
            db => db.CouncilLists.Known(State).Select(row => new { row.FirstDay, row.LastDay })
                .Concat(db.KkrAreas.Known(State).Select(row => new { row.FirstDay, row.LastDay }))
                .Where(row => (row.FirstDay > after && row.FirstDay <= last) || (row.LastDay >= after && row.LastDay < last)).Distinct(),
            cancel);
        List<LocalDate> everywhere = [.. common.SelectMany(row => LawDays.Changes(row.FirstDay, row.LastDay))];
        return theirs.SelectMany(row => LawDays.Changes(row.FirstDay, row.LastDay).Select(day => (row.ForumId, Day: day)))
            .Concat(ids.SelectMany(id => own[id].Concat(everywhere).Select(day => (ForumId: id, Day: day))))
            .Where(change => change.Day > after && change.Day <= last)
            .Distinct().OrderBy(change => change.Day)
            .ToLookup(change => change.ForumId, change => change.Day);
    }

    /// <summary>Offices, parties and genders, with a bound in the days, of those who have an appointment in a forum or are deputies there.</summary>
    private IQueryable<SeatedDays> OfThoseSeated(RegisterContext db, long[] ids, LocalDate after, LocalDate last)
    {
        var seated = db.Appointments.Known(State).Where(appointment => EF.Parameter(ids).Contains(appointment.ForumId)).Select(appointment => new { appointment.ForumId, appointment.PersonId })
            .Concat(db.Deputies.Known(State).Where(deputy => deputy.PersonId != null)
                .Join(db.Seats.Known(State).Where(seat => EF.Parameter(ids).Contains(seat.ForumId)), deputy => deputy.SeatId, seat => seat.SeatId, (deputy, seat) => new { seat.ForumId, PersonId = deputy.PersonId!.Value }));
        var facts = db.Offices.Known(State).Select(row => new { row.PersonId, row.FirstDay, row.LastDay })
            .Concat(db.PartyMemberships.Known(State).Select(row => new { row.PersonId, row.FirstDay, row.LastDay }))
            .Concat(db.Genders.Known(State).Select(row => new { row.PersonId, row.FirstDay, row.LastDay }))
            .Where(row => (row.FirstDay > after && row.FirstDay <= last) || (row.LastDay >= after && row.LastDay < last));
        return seated.Join(facts, person => person.PersonId, fact => fact.PersonId, (person, fact) => new SeatedDays { ForumId = person.ForumId, FirstDay = fact.FirstDay, LastDay = fact.LastDay }).Distinct();
    }

    private sealed class SeatedDays
    {
        public required long ForumId { get; init; }

        public required LocalDate FirstDay { get; init; }

        public required LocalDate LastDay { get; init; }
    }
}
