using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Balance;
using Appointments.Domain.Composition;
using Appointments.Domain.Elections;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Places;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>How the seats that each KKR fills are spread on the day, and what began in some years, aligned.</summary>
    /// <param name="kkrs">The KKRs.</param>
    /// <param name="from">The first year.</param>
    /// <param name="to">The last year; not before <paramref name="from"/>.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<KkrBalance>> BalancesAsync(IReadOnlyList<Kkr> kkrs, int from, int to, CancellationToken cancel)
    {
        if (kkrs.Count == 0)
            return [];
        string[] slugs = [.. kkrs.Select(kkr => kkr.Slug).Distinct(StringComparer.Ordinal)];
        var filled = await FilledSeatsAsync(slugs, cancel);
        long[] forumIds = [.. filled.Select(seat => seat.ForumId).Distinct()];
        var fora = (await ForaByIdAsync(forumIds, cancel)).OfType<Forum>().OrderBy(forum => SortKey.Of(forum.Name), StringComparer.Ordinal).ThenBy(forum => forum.Id).ToList();
        var law = await session.LawAsync(State, cancel);
        var covered = fora.Where(forum => law.GetValueOrDefault(forum.Kind)?.CoveredFrom <= Day).Select(forum => forum.Id).ToHashSet();
        var seats = await SeatsAsync([.. covered], cancel);
        var beginnings = await BeginningsAsync(forumIds, filled, cancel);
        long[] holders = [.. seats.SelectMany(forum => forum).Select(seat => seat.HeldBy).OfType<long>().Distinct()];
        var offices = await OfficesOfAsync(holders, cancel);
        var parties = await PartiesOfAsync(holders, cancel);
        var deputies = await DeputiesToldElsewhereAsync(cancel);
        var genders = await GendersAsync([.. holders.Union(beginnings.SelectMany(kkr => kkr).Select(it => it.PersonId)).Union(deputies.SelectMany(forum => forum))], cancel);
        var areas = await AreasAsync(slugs, cancel);
        var votes = await VotesOfTermAsync(slugs, cancel);

        return [.. kkrs.Select(kkr => BalanceCount.Of(FactsOf(kkr), Day, from, to))];

        BalanceFacts FactsOf(Kkr kkr)
        {
            var own = filled.Where(seat => seat.KkrSlug == kkr.Slug).ToLookup(seat => seat.ForumId);
            IReadOnlyList<Forum> shown = [.. fora.Where(forum => seats[forum.Id].Any(seat => seat.Seat.Voting && seat.Seat.AppointedBy == kkr.Slug))];
            IReadOnlyList<SeatState> states = [.. shown.SelectMany(forum => seats[forum.Id])];
            long[] held = [.. states.Select(seat => seat.HeldBy).OfType<long>().Distinct()];
            return new BalanceFacts(
                kkr,
                shown,
                [.. fora.Where(forum => !covered.Contains(forum.Id) && own[forum.Id].Any(seat => seat.LastDay >= Day)).Select(forum => forum.Name)],
                states,
                [.. held.SelectMany(id => offices[id])],
                [.. held.SelectMany(id => parties[id])],
                genders,
                areas[kkr.Slug].ToDictionary(municipality => municipality.Code, municipality => municipality.Name, StringComparer.Ordinal),
                votes.GetValueOrDefault(kkr.Slug),
                [.. beginnings[kkr.Slug]])
            {
                Audience = session.Audience,
                Deputies = deputies,
            };
        }
    }

    /// <summary>The deputies of the voting seats of each forum whose check tells of them on the day, whoever appoints to it: one set for all KKRs. No statement where no law demands it.</summary>
    private async Task<IReadOnlyList<IReadOnlyList<long>>> DeputiesToldElsewhereAsync(CancellationToken cancel)
    {
        string[] kinds = [.. (await session.LawAsync(State, cancel)).Where(law => BalanceCount.TellsOfDeputies(law.Value, Day)).Select(law => law.Key).Order(StringComparer.Ordinal)];
        if (kinds.Length == 0)
            return [];
        var seats = await ListAsync(
            db => db.Fora.At(Day, State).Where(forum => EF.Parameter(kinds).Contains(forum.Kind)).Join(
                db.Seats.At(Day, State).Where(seat => seat.Voting),
                forum => forum.FactId,
                seat => seat.ForumId,
                (forum, seat) => new { seat.ForumId, seat.SeatId }),
            cancel);
        var deputies = await DeputiesAsync([.. seats.Select(seat => seat.SeatId)], cancel);
        return [.. seats.GroupBy(seat => seat.ForumId).Select(forum => (IReadOnlyList<long>)[.. forum.SelectMany(seat => deputies[seat.SeatId]).Select(deputy => deputy.PersonId).OfType<long>().Distinct()])];
    }

    /// <summary>The voting seats, of all days, to which one of the KKRs appoints. By way of the kinds, for fora are found by them and their seats by the forum.</summary>
    private async Task<IReadOnlyList<FilledSeat>> FilledSeatsAsync(string[] kkrSlugs, CancellationToken cancel)
    {
        string[] kinds = [.. (await session.LawAsync(State, cancel)).Keys.Order(StringComparer.Ordinal)];
        return await ListAsync(
            db => db.Fora.Known(State).Where(forum => EF.Parameter(kinds).Contains(forum.Kind)).Join(
                db.Seats.Known(State).Where(seat => seat.Voting && EF.Parameter(kkrSlugs).Contains(seat.AppointedBy)),
                forum => forum.FactId,
                seat => seat.ForumId,
                (forum, seat) => new FilledSeat { ForumId = seat.ForumId, SeatId = seat.SeatId, KkrSlug = seat.AppointedBy, Role = seat.Role, FirstDay = seat.FirstDay, LastDay = seat.LastDay }),
            cancel);
    }

    /// <summary>What began, on whatever day, in seats that a KKR filled on that day, by its slug. Chairs elected among the members count where they sit in such a seat.</summary>
    private async Task<ILookup<string, Beginning>> BeginningsAsync(long[] forumIds, IReadOnlyList<FilledSeat> filled, CancellationToken cancel)
    {
        var appointments = (await HistoryAsync(forumIds, cancel)).SelectMany(forum => forum).ToList();
        var elected = await ListAsync(
            db => db.Offices.Known(State).Where(office => office.ForumId != null
                && EF.Parameter(forumIds).Contains(office.ForumId.Value)
                && (office.Kind == OfficeKind.ForumChair || office.Kind == OfficeKind.ForumViceChair)),
            cancel);
        var shapes = filled.ToLookup(seat => seat.SeatId);
        var holders = appointments.Where(appointment => appointment.MakesHolder).ToLookup(appointment => (appointment.ForumId, appointment.PersonId));

        return appointments.SelectMany(appointment => Begun(appointment).Select(it => (Kkr: it.KkrSlug, it.Beginning)))
            .Concat(elected.SelectMany(office => Elected(office).Select(kkr => (Kkr: kkr, Beginning: new Beginning(BeginningKind.Chair, office.PersonId, office.FirstDay, office.FirstDayBasis)))))
            .ToLookup(it => it.Kkr, it => it.Beginning, StringComparer.Ordinal);

        IEnumerable<(string KkrSlug, Beginning Beginning)> Begun(Appointment appointment)
        {
            if (appointment.Span.FirstDay is not { } first || ShapeOn(appointment.SeatId, first) is not { } seat)
                yield break;
            if (appointment.Status == AppointmentStatus.Nominated)
                yield return (seat.KkrSlug, new Beginning(BeginningKind.Nomination, appointment.PersonId, first, appointment.Span.FirstDayBasis));
            if (!appointment.MakesHolder)
                yield break;
            yield return (seat.KkrSlug, new Beginning(BeginningKind.Appointment, appointment.PersonId, first, appointment.Span.FirstDayBasis));
            if (seat.Role is SeatRole.Chair or SeatRole.ViceChair)
                yield return (seat.KkrSlug, new Beginning(BeginningKind.Chair, appointment.PersonId, first, appointment.Span.FirstDayBasis));
        }

        IEnumerable<string> Elected(OfficeRow office) => office.Span.FirstDay is null ? [] : holders[(office.ForumId!.Value, office.PersonId)]
            .Where(appointment => appointment.Span.Covers(office.FirstDay))
            .Select(appointment => ShapeOn(appointment.SeatId, office.FirstDay)?.KkrSlug)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);

        FilledSeat? ShapeOn(long seatId, LocalDate day) => shapes[seatId].FirstOrDefault(shape => shape.FirstDay <= day && shape.LastDay >= day);
    }

    /// <summary>The votes of the election to the council term of the day, by slug of the KKR: an election is held in the year before its term. Of several tables the one of the latest day, then the one recorded last.</summary>
    private async Task<IReadOnlyDictionary<string, RecordedVotes>> VotesOfTermAsync(string[] kkrSlugs, CancellationToken cancel)
    {
        var term = CouncilTerm.FirstDayOf(Day);
        var before = term.PlusYears(-1);
        var rows = await ListAsync(
            db => db.VoteTables.Known(State).Where(table => table.KkrSlug != null && EF.Parameter(kkrSlugs).Contains(table.KkrSlug) && table.FirstDay >= before && table.FirstDay < term),
            cancel);
        return rows
            .OrderByDescending(row => row.FirstDay).ThenByDescending(row => row.FactId)
            .DistinctBy(row => row.KkrSlug, StringComparer.Ordinal)
            .ToDictionary(row => row.KkrSlug!, row => row.ToVotes(), StringComparer.Ordinal);
    }

    /// <summary>A seat that a KKR fills, for the days on which it has one shape; open ends as they are stored.</summary>
    private sealed class FilledSeat
    {
        public required long ForumId { get; init; }

        public required long SeatId { get; init; }

        public required string KkrSlug { get; init; }

        public required SeatRole Role { get; init; }

        public required LocalDate FirstDay { get; init; }

        public required LocalDate LastDay { get; init; }
    }
}
