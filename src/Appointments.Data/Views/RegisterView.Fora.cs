using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using NodaTime;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>Fora by slug, aligned; null for a slug that no forum has. A forum is found on every day, also on one that the law of its kind does not cover.</summary>
    public Task<IReadOnlyList<Forum?>> FindForaAsync(IReadOnlyList<string> slugs, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Fora by id, aligned; null for an id that no forum has.</summary>
    public Task<IReadOnlyList<Forum?>> ForaByIdAsync(IReadOnlyList<long> ids, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Fora in the Danish order of their names, without those that the law of their kind does not cover on the day.</summary>
    /// <param name="filter">Which fora.</param>
    /// <param name="first">How many at most; positive.</param>
    /// <param name="after">A cursor of an earlier page; null to start. One that this register never gave out throws <see cref="FormatException"/>.</param>
    /// <param name="cancel">Stops the reading.</param>
    public Task<Page<Forum>> ForaAsync(ForaFilter filter, int first, string? after, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>How many fora <see cref="ForaAsync"/> lists over all its pages.</summary>
    public Task<int> CountForaAsync(ForaFilter filter, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The fora that fit the filter but that <see cref="ForaAsync"/> leaves out, in the order of their names.</summary>
    public Task<IReadOnlyList<ForumNotCovered>> ForaNotCoveredAsync(ForaFilter filter, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>All names of each forum, of every day, the earliest first.</summary>
    public Task<ILookup<long, ForumName>> ForumNamesAsync(IReadOnlyList<long> forumIds, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The seats that exist on the day, in the order of the seat plan, each with who sits in it. The role shown is the one its holder has on the day (see <see cref="SeatsByIdAsync"/>).</summary>
    public Task<ILookup<long, SeatState>> SeatsAsync(IReadOnlyList<long> forumIds, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>
    /// Seats by id, aligned; null for an id that no seat has. A seat that does not exist on the day is shown in the shape of the
    /// nearest day on which it does, as not stated and without a holder: <c>Seat.Span.Covers(Day)</c> tells the two apart.
    /// </summary>
    public Task<IReadOnlyList<SeatState?>> SeatsByIdAsync(IReadOnlyList<long> seatIds, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>
    /// The seat of each appointment, aligned, in the shape that it has on the appointment's day nearest to the day of the view; null
    /// when no shape of the seat lies within the appointment's days. A shape that does not exist on the day of the view is shown as
    /// by <see cref="SeatsByIdAsync"/>.
    /// </summary>
    public Task<IReadOnlyList<SeatState?>> SeatsOfAsync(IReadOnlyList<Appointment> appointments, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The seats that each person holds on the day, ex officio seats among them, by forum and in the order of the seat plan.</summary>
    public Task<ILookup<long, SeatState>> SeatsHeldByAsync(IReadOnlyList<long> personIds, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Who stands in for each seat on the day, in the order of deputies. For one that follows an office the person is its holder on the day; null when that is not recorded.</summary>
    public Task<ILookup<long, Deputy>> DeputiesAsync(IReadOnlyList<long> seatIds, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>All appointments to the seats of each forum, of every day and every status, the earliest first.</summary>
    public Task<ILookup<long, Appointment>> HistoryAsync(IReadOnlyList<long> forumIds, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Number of the newest journal entry among the facts of each forum, aligned; 0 for a forum without facts. It moves when anything about the forum becomes known, and only then.</summary>
    public Task<IReadOnlyList<long>> VersionsAsync(IReadOnlyList<long> forumIds, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>
    /// The days on which something about each forum changes, rising: the first day of a fact or of a value of its law, or the day after the
    /// last. Days before its law is covered are left out; the first covered day is one of them.
    /// </summary>
    public Task<ILookup<long, LocalDate>> ChangeDaysAsync(IReadOnlyList<long> forumIds, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The newest day of which a paper tells: a meeting, or a first day or attested day of an appointment or office; null in an empty register. It may lie after today.</summary>
    public Task<LocalDate?> LastDayWithFactsAsync(CancellationToken cancel) => throw new NotImplementedException();
}
