using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>What only some demands look at, by forum: each kind of it is read once for all fora that need it, and not at all where none does.</summary>
    private async Task<IReadOnlyDictionary<long, SpecialFacts>> SpecialFactsAsync(
        IReadOnlyList<Forum> fora, IReadOnlyDictionary<long, LawDocument> law, ILookup<long, SeatState> seats, CancellationToken cancel)
    {
        var needs = fora.ToDictionary(forum => forum.Id, forum => CompositionNeeds.Of(law[forum.Id], Day));
        var deputies = await FormerDeputiesAsync([.. fora.Where(forum => needs[forum.Id].Deputies).SelectMany(forum => seats[forum.Id]).Select(seat => seat.Seat.Id)], cancel);
        var earlier = await EarlierAppointmentsAsync([.. fora.Where(forum => needs[forum.Id].EarlierAppointments).SelectMany(forum => seats[forum.Id])], cancel);
        var left = await LeftAppointmentsAsync([.. fora.Where(forum => needs[forum.Id].Predecessors)], law, seats, cancel);
        var owners = await OwnersAsync([.. needs.Values.SelectMany(need => need.Owners).Distinct(StringComparer.Ordinal)], cancel);
        var rounds = await RoundStandingsAsync([.. fora.Where(forum => needs[forum.Id].Rounds).Select(forum => forum.Id)], cancel);
        return fora.ToDictionary(forum => forum.Id, forum => new SpecialFacts(needs[forum.Id])
        {
            Rounds = [.. rounds[forum.Id]],
            Deputies = [.. seats[forum.Id].SelectMany(seat => deputies[seat.Seat.Id])],
            EarlierAppointments = [.. earlier[forum.Id]],
            Predecessors = seats[forum.Id].Select(seat => Predecessor(left[seat.Seat.Id], seat, law[forum.Id])).OfType<Appointment>().ToDictionary(former => former.SeatId),
            Owners = [.. needs[forum.Id].Owners.Select(owners.GetValueOrDefault).OfType<OwnerForum>()],
        });
    }

    /// <summary>The deputies of seats on the day and before it; who follows an office has its holder on the day.</summary>
    private async Task<ILookup<long, Deputy>> FormerDeputiesAsync(long[] seatIds, CancellationToken cancel) => seatIds.Length == 0
        ? Nothing<long, Deputy>()
        : await WithOfficeHoldersAsync(
            await ListAsync(db => db.Deputies.Known(State).Where(deputy => deputy.FirstDay <= Day && EF.Parameter(seatIds).Contains(deputy.SeatId)), cancel),
            cancel);

    private async Task<ILookup<long, Appointment>> EarlierAppointmentsAsync(IReadOnlyList<SeatState> seats, CancellationToken cancel)
    {
        long[] forumIds = [.. seats.Select(seat => seat.Seat.ForumId).Distinct()];
        long[] personIds = [.. seats.Select(seat => seat.HeldBy).OfType<long>().Distinct()];
        if (personIds.Length == 0)
            return Nothing<long, Appointment>();
        var appointments = await AppointmentsAsync(
            db => db.Appointments.Known(State).Where(appointment => appointment.FirstDay <= Day
                && EF.Parameter(forumIds).Contains(appointment.ForumId) && EF.Parameter(personIds).Contains(appointment.PersonId)),
            cancel);
        return appointments.Where(appointment => appointment.MakesHolder).ToLookup(appointment => appointment.ForumId);
    }

    /// <summary>The appointments that ended before the day, in the function period of the day that begins first or after it, by seat.</summary>
    private async Task<ILookup<long, Appointment>> LeftAppointmentsAsync(
        IReadOnlyList<Forum> fora, IReadOnlyDictionary<long, LawDocument> law, ILookup<long, SeatState> seats, CancellationToken cancel)
    {
        if (fora.Count == 0)
            return Nothing<long, Appointment>();
        var first = fora.Min(forum => law[forum.Id].FirstDayOfTerm(Day));
        long[] seatIds = [.. fora.SelectMany(forum => seats[forum.Id]).Select(seat => seat.Seat.Id)];
        var appointments = await AppointmentsAsync(
            db => db.Appointments.Known(State).Where(appointment => appointment.LastDay >= first && appointment.LastDay < Day && EF.Parameter(seatIds).Contains(appointment.SeatId)),
            cancel);
        return appointments.Where(appointment => appointment.MakesHolder).ToLookup(appointment => appointment.SeatId);
    }

    private Appointment? Predecessor(IEnumerable<Appointment> left, SeatState seat, LawDocument law) => left
        .Where(appointment => appointment.FactId != seat.Holder?.FactId && appointment.Span.LastDay >= law.FirstDayOfTerm(Day))
        .OrderByDescending(appointment => appointment.Span.LastDay).ThenByDescending(appointment => appointment.FactId)
        .FirstOrDefault();

    private async Task<IReadOnlyDictionary<string, OwnerForum>> OwnersAsync(string[] slugs, CancellationToken cancel)
    {
        if (slugs.Length == 0)
            return new Dictionary<string, OwnerForum>(StringComparer.Ordinal);
        var fora = (await FindForaAsync(slugs, cancel)).OfType<Forum>().ToList();
        var seats = await SeatsAsync([.. fora.Select(forum => forum.Id)], cancel);
        return fora.ToDictionary(
            forum => forum.Slug,
            forum => new OwnerForum(
                forum.Slug,
                forum.Name,
                seats[forum.Id].Select(seat => seat.HeldBy).OfType<long>().ToHashSet(),
                seats[forum.Id].Count(seat => seat.HeldBy is null)),
            StringComparer.Ordinal);
    }
}
