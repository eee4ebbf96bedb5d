using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    private static readonly Question<long, SeatShape> SeatsByForum = new((db, _, state, ids) => db.Seats.Known(state).Where(seat => ids.Contains(seat.ForumId))
        .Join(db.Fora.Known(state), seat => seat.ForumId, forum => forum.FactId, (seat, forum) => new SeatShape { Row = seat, ForumKind = forum.Kind, ForumKkr = forum.KkrSlug }));

    private static readonly Question<long, SeatShape> ShapesBySeat = new((db, _, state, ids) => db.Seats.Known(state).Where(seat => ids.Contains(seat.SeatId))
        .Join(db.Fora.Known(state), seat => seat.ForumId, forum => forum.FactId, (seat, forum) => new SeatShape { Row = seat, ForumKind = forum.Kind, ForumKkr = forum.KkrSlug }));

    private static readonly Question<long, AppointmentRow> AppointmentsOnDay = Questions.At<long, AppointmentRow>(appointment => appointment.PersonId);

    private static readonly Question<OfficeKind, SeatRow> SeatsByOfficeKind = new((db, day, state, kinds) => db.Seats.At(day, state).Where(seat => seat.ExOfficioKind != null && kinds.Contains(seat.ExOfficioKind.Value)));

    private static readonly Question<long, DeputyRow> DeputiesBySeat = Questions.At<long, DeputyRow>(deputy => deputy.SeatId);
    private static readonly Question<long, DeputyRow> DeputiesByFact = Questions.Known<long, DeputyRow>(deputy => deputy.FactId);

    private static readonly Question<long, LetteredAppointment> Holders = new((db, day, state, ids) => Holding(db, day, state)
        .Where(appointment => ids.Contains(appointment.SeatId) && appointment.LastDay >= day)
        .LeftJoin(db.SealedValues, appointment => appointment.PartyDigest, letter => letter.Digest, (appointment, letter) => new LetteredAppointment { Row = appointment, Letter = letter == null ? null : letter.Value }));

    private static readonly Question<long, LetteredAppointment> LastHolders = new((db, day, state, ids) => LastOf(db, day, state, ids, carrying: [])
        .LeftJoin(db.SealedValues, appointment => appointment.PartyDigest, letter => letter.Digest, (appointment, letter) => new LetteredAppointment { Row = appointment, Letter = letter == null ? null : letter.Value }));

    private static readonly Question<long, VacancyRow> Vacancies = new((db, day, state, ids) => db.Vacancies.At(day, state).Where(vacancy => ids.Contains(vacancy.SeatId)
        && !db.Appointments.Known(state).Any(holder => holder.SeatId == vacancy.SeatId && holder.FirstDay <= day
            && (holder.Status == AppointmentStatus.Appointed || holder.Status == AppointmentStatus.Noted || holder.Status == AppointmentStatus.Ended)
            && (holder.LastDay >= day
                || ((vacancy.FirstDayBasis == DayBasis.Stated || vacancy.FirstDayBasis == DayBasis.Attested) && holder.FirstDay >= vacancy.FirstDay)))));

    private readonly Dictionary<long, IReadOnlyList<SeatState>> seatsByForum = [];

    /// <summary>
    /// The seats that exist on the day, in the order of the seat plan, each with who sits in it and with the role that its holder
    /// has on the day: the chair or vice-chair that the forum elected among its members, else the seat's own.
    /// </summary>
    public async Task<ILookup<long, SeatState>> SeatsAsync(IReadOnlyList<long> forumIds, CancellationToken cancel)
    {
        // Seats, vacancies and composition of the same fora all begin here.
        long[] missing;
        lock (seatsByForum)
            missing = [.. forumIds.Distinct().Where(id => !seatsByForum.ContainsKey(id))];
        if (missing.Length > 0)
        {
            var found = await ReadSeatsAsync(missing, cancel);
            lock (seatsByForum)
            {
                foreach (var id in missing)
                    seatsByForum[id] = [.. found[id]];
            }
        }

        lock (seatsByForum)
            return forumIds.Distinct().SelectMany(id => seatsByForum[id]).ToLookup(state => state.Seat.ForumId);
    }

    /// <summary>
    /// Seats by id, aligned; null for an id that no seat has. A seat that does not exist on the day is shown in the shape of the
    /// nearest day on which it does, as not stated and without a holder: <c>Seat.Span.Covers(Day)</c> tells the two apart.
    /// </summary>
    public async Task<IReadOnlyList<SeatState?>> SeatsByIdAsync(IReadOnlyList<long> seatIds, CancellationToken cancel)
    {
        if (seatIds.Count == 0)
            return [];
        var shapes = await ShapesAsync(seatIds, cancel);
        var nearest = shapes.Select(seat => seat.NearestTo(Day, SeatShape.Days)!).ToList();
        var states = await StatesAsync(nearest, cancel);
        return Align(seatIds, states.ToDictionary(state => state.Seat.Id));
    }

    /// <summary>
    /// The seat of each appointment, aligned, in the shape that it has on the appointment's day nearest to the day of the view; null
    /// when the seat has no shape on any of the appointment's days. Shapes that do not exist on the day of the view are shown as
    /// <see cref="SeatsByIdAsync"/> shows them.
    /// </summary>
    public async Task<IReadOnlyList<SeatState?>> SeatsOfAsync(IReadOnlyList<Appointment> appointments, CancellationToken cancel)
    {
        if (appointments.Count == 0)
            return [];
        var shapes = await ShapesAsync([.. appointments.Select(appointment => appointment.SeatId)], cancel);
        var chosen = appointments.Select(appointment => ShapeOf(appointment, shapes)).ToList();
        var distinct = chosen.OfType<SeatShape>().Distinct().ToList();
        var states = await StatesAsync(distinct, cancel);
        var stateOf = distinct.Zip(states).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. chosen.Select(shape => shape is null ? null : stateOf[shape])];
    }

    /// <summary>Whether the seat of each appointment is political, aligned, in the shape that <see cref="SeatsOfAsync"/> gives it; who sits in it is not looked at.</summary>
    public async Task<IReadOnlyList<bool>> ArePoliticalAsync(IReadOnlyList<Appointment> appointments, CancellationToken cancel)
    {
        var known = new Dictionary<long, Seat>();
        lock (seatsByForum)
        {
            foreach (var state in appointments.Select(appointment => appointment.ForumId).Distinct().SelectMany(id => seatsByForum.GetValueOrDefault(id, [])))
                known[state.Seat.Id] = state.Seat;
        }

        // A seat of the day is in the shape of every appointment that covers the day.
        bool IsOfTheDay(Appointment appointment) => appointment.Span.Covers(Day) && known.ContainsKey(appointment.SeatId);
        var shapes = await ShapesAsync([.. appointments.Where(appointment => !IsOfTheDay(appointment)).Select(appointment => appointment.SeatId)], cancel);
        return [.. appointments.Select(appointment => IsOfTheDay(appointment) ? known[appointment.SeatId].Political : ShapeOf(appointment, shapes)?.Row.Political == true)];
    }

    /// <summary>The seats that each person holds on the day, ex officio seats among them, by forum and in the order of the seat plan.</summary>
    public async Task<ILookup<long, SeatState>> SeatsHeldByAsync(IReadOnlyList<long> personIds, CancellationToken cancel)
    {
        if (personIds.Count == 0)
            return Nothing<long, SeatState>();
        var ids = personIds.Distinct().ToArray();
        var appointed = await AskAsync(AppointmentsOnDay, ids, cancel);
        var byOffice = await SeatsByOfficeAsync(ids, cancel);
        var seats = await SeatsByIdAsync([.. appointed.Select(appointment => appointment.SeatId).Concat(byOffice).Concat(await SeatsOnceHeldAsync(ids, cancel)).Distinct()], cancel);
        var wanted = ids.ToHashSet();
        return seats
            .OfType<SeatState>()
            .Where(state => state.HeldBy is { } person && wanted.Contains(person))
            .OrderBy(state => state.Seat.ForumId).ThenBy(state => state.Seat.Id)
            .ToLookup(state => state.HeldBy!.Value);
    }

    /// <summary>
    /// The seats that follow an office which one of the persons holds on the day. Asked in two steps: of the join SQLite sees no better way in a large
    /// register with few offices than to look at every seat.
    /// </summary>
    private async Task<IEnumerable<long>> SeatsByOfficeAsync(long[] personIds, CancellationToken cancel)
    {
        var held = (await AskAsync(OfficesByPerson, personIds, cancel)).Select(office => new OfficeRef(office.Kind, office.MunicipalityCode, office.RegionCode)).ToHashSet();
        var seats = await AskAsync(SeatsByOfficeKind, held.Select(office => office.Kind), cancel);
        return seats.Where(seat => held.Contains(new OfficeRef(seat.ExOfficioKind!.Value, seat.ExOfficioMunicipality, seat.ExOfficioRegion))).Select(seat => seat.SeatId);
    }

    /// <summary>Ids of the fora that have a seat which follows the office on any of its days, rising.</summary>
    internal async Task<IReadOnlyList<long>> ForaFollowingAsync(Office office, CancellationToken cancel)
    {
        var (kind, municipality, region) = (office.Kind, office.MunicipalityCode, office.RegionCode);
        var (first, last) = (office.Span.FirstDay ?? OpenEnd.FirstDay, office.Span.LastDay ?? OpenEnd.LastDay);
        return await ListAsync(
            db => db.Seats.Known(State)
                .Where(seat => seat.ExOfficioKind == kind && seat.ExOfficioMunicipality == municipality && seat.ExOfficioRegion == region && seat.FirstDay <= last && seat.LastDay >= first)
                .Select(seat => seat.ForumId).Distinct().OrderBy(id => id),
            cancel);
    }

    /// <summary>The seats that persons had before the day in fora whose holders sit on; whether they do is for the seats to say.</summary>
    private async Task<IReadOnlyList<long>> SeatsOnceHeldAsync(long[] personIds, CancellationToken cancel)
    {
        string[] kinds = [.. (await session.LawAsync(State, cancel)).Where(law => CarriedOver.IsDemanded(law.Value, Day)).Select(law => law.Key)];
        return kinds.Length == 0 ? [] : await ListAsync(
            db => db.Appointments.Known(State).Where(appointment => appointment.LastDay < Day && EF.Parameter(personIds).Contains(appointment.PersonId))
                .Join(db.Fora.Known(State).Where(forum => EF.Parameter(kinds).Contains(forum.Kind)), appointment => appointment.ForumId, forum => forum.FactId, (appointment, forum) => appointment.SeatId),
            cancel);
    }

    /// <summary>Who stands in for each seat on the day, in the order of deputies. For one that follows an office the person is its holder on the day; null when that is not recorded.</summary>
    public async Task<ILookup<long, Deputy>> DeputiesAsync(IReadOnlyList<long> seatIds, CancellationToken cancel)
    {
        if (seatIds.Count == 0)
            return Nothing<long, Deputy>();
        var rows = await AskAsync(DeputiesBySeat, seatIds, cancel);
        return await WithOfficeHoldersAsync(rows, cancel);
    }

    /// <summary>Deputies by fact, aligned, of every day; null for a fact that is no deputy or not known in this state.</summary>
    public async Task<IReadOnlyList<Deputy?>> DeputiesByIdAsync(IReadOnlyList<long> factIds, CancellationToken cancel)
    {
        if (factIds.Count == 0)
            return [];
        var rows = await AskAsync(DeputiesByFact, factIds, cancel);
        return Align(factIds, (await WithOfficeHoldersAsync(rows, cancel)).SelectMany(seat => seat).ToDictionary(deputy => deputy.FactId));
    }

    /// <summary>By seat and in their order; who follows an office has its holder on the day.</summary>
    private async Task<ILookup<long, Deputy>> WithOfficeHoldersAsync(IEnumerable<DeputyRow> rows, CancellationToken cancel)
    {
        var deputies = rows.OrderBy(row => row.Place).ThenBy(row => row.FirstDay).ThenBy(row => row.FactId).Select(row => row.ToDeputy()).ToList();
        var holders = await OfficeHoldersAsync(deputies.Select(deputy => deputy.ExOfficio), cancel);
        return deputies.ToLookup(
            deputy => deputy.SeatId,
            deputy => deputy.ExOfficio is { } office ? deputy with { PersonId = SeatEvidence.HolderOf(holders[office]) } : deputy);
    }

    /// <summary>What is recorded of the seats of each forum being vacant, of every day, by forum; the earliest first.</summary>
    public async Task<ILookup<long, Vacancy>> VacanciesOfForaAsync(IReadOnlyList<long> forumIds, CancellationToken cancel)
    {
        if (forumIds.Count == 0)
            return Nothing<long, Vacancy>();
        var ids = forumIds.Distinct().ToArray();
        var rows = await ListAsync(
            db => db.Seats.Known(State).Where(seat => EF.Parameter(ids).Contains(seat.ForumId))
                .Select(seat => new { seat.ForumId, seat.SeatId }).Distinct()
                .Join(db.Vacancies.Known(State), seat => seat.SeatId, vacancy => vacancy.SeatId, (seat, vacancy) => new { seat.ForumId, Row = vacancy }),
            cancel);
        return rows.OrderBy(row => row.Row.FirstDay).ThenBy(row => row.Row.FactId).ToLookup(row => row.ForumId, row => row.Row.ToVacancy());
    }

    private async Task<ILookup<long, SeatState>> ReadSeatsAsync(long[] forumIds, CancellationToken cancel)
    {
        var rows = await AskOnceAsync(SeatsByForum, shape => shape.Row.ForumId, forumIds, cancel);
        var states = await StatesAsync([.. rows.Where(shape => shape.Row.FirstDay <= Day && shape.Row.LastDay >= Day).OrderBy(shape => shape.Row.Ordinal).ThenBy(shape => shape.Row.SeatId)], cancel);
        return states.ToLookup(state => state.Seat.ForumId);
    }

    private async Task<ILookup<long, SeatShape>> ShapesAsync(IReadOnlyList<long> seatIds, CancellationToken cancel)
    {
        var rows = await AskOnceAsync(ShapesBySeat, shape => shape.Row.SeatId, seatIds, cancel);
        return rows.ToLookup(shape => shape.Row.SeatId);
    }

    private SeatShape? ShapeOf(Appointment appointment, ILookup<long, SeatShape> shapes)
    {
        var span = appointment.Span;
        var nearest = Day < span.FirstDay ? span.FirstDay.Value : Day > span.LastDay ? span.LastDay.Value : Day;
        return shapes[appointment.SeatId].Where(shape => shape.Row.Span.Overlaps(span)).NearestTo(nearest, SeatShape.Days);
    }

    /// <summary>Who sits in the seats, in their order.</summary>
    private async Task<IReadOnlyList<SeatState>> StatesAsync(IReadOnlyList<SeatShape> shapes, CancellationToken cancel)
    {
        var seats = shapes.Select(shape => shape.Row.ToSeat()).ToList();
        long[] seatIds = [.. seats.Select(seat => seat.Id).Distinct()];
        long[] forumIds = [.. seats.Select(seat => seat.ForumId).Distinct()];
        var law = await session.LawAsync(State, cancel);
        long[] carrying = [.. shapes.Where(shape => law.TryGetValue(shape.ForumKind, out var document) && CarriedOver.IsDemanded(document.ForKkr(shape.ForumKkr), Day)).Select(shape => shape.Row.ForumId).Distinct()];

        // Most seats are held; only of the others it is asked whether they are vacant, and who left them.
        var holders = Earliest(await AskAsync(Holders, seatIds, cancel)).ToList();
        long[] unheld = [.. seatIds.Except(holders.Select(holder => holder.SeatId))];
        var evidence = new SeatEvidence(
            Day,
            holders.Concat(await LastHoldersAsync(unheld, carrying, cancel)).ToLookup(appointment => appointment.SeatId),
            await VacanciesAsync(unheld, cancel),
            await OfficeHoldersAsync(seats.Select(seat => seat.ExOfficio), cancel),
            await ForumOfficersAsync(forumIds, cancel),
            shapes.Where(shape => law.ContainsKey(shape.ForumKind))
                .DistinctBy(shape => shape.Row.ForumId)
                .ToDictionary(shape => shape.Row.ForumId, shape => law[shape.ForumKind].ForKkr(shape.ForumKkr)));
        return [.. seats.Select(evidence.StateOf)];
    }

    /// <summary>The appointments that make a holder and have begun by the day.</summary>
    private static IQueryable<AppointmentRow> Holding(RegisterContext db, LocalDate day, long state) => db.Appointments.Known(state).Where(appointment => appointment.FirstDay <= day
        && (appointment.Status == AppointmentStatus.Appointed || appointment.Status == AppointmentStatus.Noted || appointment.Status == AppointmentStatus.Ended));

    /// <summary>
    /// Of each seat, whose holder left before the day and has nobody after them: early, or in a forum whose holders sit on. Who has got another seat of
    /// that forum does not sit on.
    /// </summary>
    private static IQueryable<AppointmentRow> LastOf(RegisterContext db, LocalDate day, long state, long[] seatIds, long[] carrying)
    {
        var holding = Holding(db, day, state);
        var left = holding.Where(appointment => seatIds.Contains(appointment.SeatId) && appointment.LastDay < day
            && !holding.Any(later => later.SeatId == appointment.SeatId
                && (later.LastDay > appointment.LastDay || (later.LastDay == appointment.LastDay && later.FactId > appointment.FactId))));
        return carrying.Length == 0
            ? left.Where(appointment => appointment.Status == AppointmentStatus.Ended || appointment.EndReason != null)
            : left.Where(appointment => appointment.Status == AppointmentStatus.Ended || appointment.EndReason != null
                || (carrying.Contains(appointment.ForumId)
                    && !holding.Any(other => other.ForumId == appointment.ForumId && other.PersonId == appointment.PersonId && other.LastDay >= day)));
    }

    private async Task<IEnumerable<Appointment>> LastHoldersAsync(long[] seatIds, long[] carrying, CancellationToken cancel)
    {
        if (seatIds.Length == 0)
            return [];
        return carrying.Length == 0
            ? Earliest(await AskAsync(LastHolders, seatIds, cancel))
            : await AppointmentsAsync(db => LastOf(db, Day, State, seatIds, carrying), cancel);
    }

    /// <summary>
    /// What is recorded of a seat being vacant on the day, by seat; empty for one that is vacant only because its last holder left and nobody followed.
    /// A vacancy ends where somebody gets the seat, and does not come back when they leave: that is another. Of one whose first day is not known
    /// nobody can say who came after it; it only gives way to whoever has the seat on the day.
    /// </summary>
    public async Task<ILookup<long, Vacancy>> VacanciesAsync(IReadOnlyList<long> seatIds, CancellationToken cancel)
    {
        var rows = await AskAsync(Vacancies, seatIds, cancel);
        return rows.ToLookup(row => row.SeatId, row => row.ToVacancy());
    }

    /// <summary>Who holds each office on the day. Asked by the kinds and the municipalities apart, so it may find some offices more.</summary>
    private async Task<ILookup<OfficeRef, Office>> OfficeHoldersAsync(IEnumerable<OfficeRef?> offices, CancellationToken cancel)
    {
        var wanted = offices.OfType<OfficeRef>().Distinct().ToList();
        if (wanted.Count == 0)
            return Nothing<OfficeRef, Office>();
        OfficeKind[] kinds = [.. wanted.Select(office => office.Kind).Distinct()];
        string[] codes = [.. wanted.Select(office => office.MunicipalityCode).OfType<string>().Distinct(StringComparer.Ordinal)];
        var withoutPlace = wanted.Any(office => office.MunicipalityCode is null);
        var rows = await ListAsync(
            db => db.Offices.At(Day, State).Where(office => EF.Parameter(kinds).Contains(office.Kind)
                && ((withoutPlace && office.MunicipalityCode == null) || EF.Parameter(codes).Contains(office.MunicipalityCode))),
            cancel);
        return rows.ToLookup(row => new OfficeRef(row.Kind, row.MunicipalityCode, row.RegionCode), row => row.ToOffice());
    }

    private sealed class SeatShape
    {
        public required SeatRow Row { get; init; }

        public required string ForumKind { get; init; }

        public required string? ForumKkr { get; init; }

        public static (LocalDate First, LocalDate Last) Days(SeatShape shape) => (shape.Row.FirstDay, shape.Row.LastDay);
    }
}
