using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Appointments;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    private static readonly Question<long, LetteredAppointment> AppointmentsByForum = new((db, _, state, ids) => db.Appointments.Known(state).Where(appointment => ids.Contains(appointment.ForumId))
        .LeftJoin(db.SealedValues, appointment => appointment.PartyDigest, letter => letter.Digest, (appointment, letter) => new LetteredAppointment { Row = appointment, Letter = letter == null ? null : letter.Value }));

    private static readonly Question<long, LetteredAppointment> AppointmentsByPerson = new((db, _, state, ids) => db.Appointments.Known(state).Where(appointment => ids.Contains(appointment.PersonId))
        .LeftJoin(db.SealedValues, appointment => appointment.PartyDigest, letter => letter.Digest, (appointment, letter) => new LetteredAppointment { Row = appointment, Letter = letter == null ? null : letter.Value }));

    private static readonly Question<long, LetteredAppointment> AppointmentsByFact = new((db, _, state, ids) => db.Appointments.Known(state).Where(appointment => ids.Contains(appointment.FactId))
        .LeftJoin(db.SealedValues, appointment => appointment.PartyDigest, letter => letter.Digest, (appointment, letter) => new LetteredAppointment { Row = appointment, Letter = letter == null ? null : letter.Value }));

    /// <summary>All appointments to the seats of each forum, of every day and every status, the earliest first.</summary>
    public async Task<ILookup<long, Appointment>> HistoryAsync(IReadOnlyList<long> forumIds, CancellationToken cancel)
    {
        if (forumIds.Count == 0)
            return Nothing<long, Appointment>();
        return Earliest(await AskAsync(AppointmentsByForum, forumIds, cancel)).ToLookup(appointment => appointment.ForumId);
    }

    /// <summary>All appointments of each person, of every day and every status, the newest first.</summary>
    public async Task<ILookup<long, Appointment>> AppointmentsOfAsync(IReadOnlyList<long> personIds, CancellationToken cancel)
    {
        if (personIds.Count == 0)
            return Nothing<long, Appointment>();
        return Earliest(await AskAsync(AppointmentsByPerson, personIds, cancel)).Reverse().ToLookup(appointment => appointment.PersonId);
    }

    /// <summary>Appointments by fact, aligned, of every day; null for a fact that is no appointment or not known in this state.</summary>
    public async Task<IReadOnlyList<Appointment?>> AppointmentsByIdAsync(IReadOnlyList<long> factIds, CancellationToken cancel)
    {
        if (factIds.Count == 0)
            return [];
        return Align(factIds, Earliest(await AskAsync(AppointmentsByFact, factIds, cancel)).ToDictionary(appointment => appointment.FactId));
    }

    /// <summary>The appointments that an entry of the journal brought or changed, in the order in which it did.</summary>
    public async Task<IReadOnlyList<Appointment>> AppointmentsRecordedInAsync(long number, CancellationToken cancel) =>
        [.. (await AppointmentsAsync(db => db.Appointments.Known(State).Where(appointment => appointment.RecordedIn == number), cancel)).OrderBy(appointment => appointment.FactId)];

    /// <summary>Appointments with the letter of the party, which stands apart so that it can be erased; the earliest first.</summary>
    private async Task<IEnumerable<Appointment>> AppointmentsAsync(Func<RegisterContext, IQueryable<AppointmentRow>> which, CancellationToken cancel)
    {
        var rows = await ListAsync(
            db => which(db).LeftJoin(
                db.SealedValues,
                appointment => appointment.PartyDigest,
                letter => letter.Digest,
                (appointment, letter) => new LetteredAppointment { Row = appointment, Letter = letter == null ? null : letter.Value }),
            cancel);
        return Earliest(rows);
    }

    private static IEnumerable<Appointment> Earliest(IEnumerable<LetteredAppointment> rows) => rows
        .OrderBy(row => row.Row.FirstDay).ThenBy(row => row.Row.LastDay).ThenBy(row => row.Row.FactId)
        .Select(row => row.Row.ToAppointment(row.Letter));

    private sealed class LetteredAppointment
    {
        public required AppointmentRow Row { get; init; }

        public required string? Letter { get; init; }
    }
}
