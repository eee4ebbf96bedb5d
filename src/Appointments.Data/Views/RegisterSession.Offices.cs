using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Views;

public sealed partial class RegisterSession
{
    private static readonly LocalizedText Follows = new("Pladsen følger hvervet.", "The seat follows the office.");

    private static readonly LocalizedText NotRecorded = new(
        "Intet andet hverv i en kommunalbestyrelse i området er registreret fra den dag.", "No other office of a municipal council of the area is recorded from that day.");

    private static readonly LocalizedText OnNoList = new(
        "Personen står derefter ikke på den fuldt registrerede liste over kommunalbestyrelsens medlemmer.", "After that the person is not on the list of council members, which is recorded as complete.");

    /// <summary>
    /// Every seat that rested on an office which an entry has ended: those that follow the office, and the political ones whose holder has
    /// no council seat of the area any more as far as the register knows.
    /// </summary>
    /// <param name="number">Number of the entry.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<AffectedSeat>> SeatsAffectedAsync(long number, CancellationToken cancel)
    {
        var affected = new List<AffectedSeat>();
        foreach (var lost in await OfficesLostAsync(number, cancel))
        {
            affected.AddRange(await LeftAsync(number, lost, cancel));
            affected.AddRange(await NotEligibleAsync(number, lost, cancel));
        }

        return [.. affected.DistinctBy(seat => (seat.SeatId, seat.AppointmentId, seat.PersonId))];
    }

    /// <summary>The days of offices that an entry has taken away: by an end, or because they never were.</summary>
    internal async Task<IReadOnlyList<LostOffice>> OfficesLostAsync(long number, CancellationToken cancel)
    {
        var rows = await AskAsync(
            db => db.Offices.Where(before => before.SupersededIn == number)
                .LeftJoin(db.Offices.Where(after => after.RecordedIn == number), before => before.FactId, after => after.FactId, (before, after) => new { Before = before, After = after })
                .OrderBy(office => office.Before.FactId)
                .ToListAsync(cancel),
            cancel);
        return [.. rows.SelectMany(row => Lost(row.Before, row.After))];
    }

    private static IEnumerable<LostOffice> Lost(OfficeRow before, OfficeRow? after)
    {
        if (after is null)
        {
            yield return Between(before.FirstDay, before.LastDay);
            yield break;
        }

        if (after.FirstDay > before.FirstDay) yield return Between(before.FirstDay, LocalDate.Min(after.FirstDay.PlusDays(-1), before.LastDay));
        if (after.LastDay < before.LastDay) yield return Between(LocalDate.Max(after.LastDay.PlusDays(1), before.FirstDay), before.LastDay);

        LostOffice Between(LocalDate first, LocalDate last) => new(before.ToOffice(), new Span(OpenEnd.ToNull(first), DayBasis.Stated, OpenEnd.ToNull(last), DayBasis.Stated));
    }

    private async Task<IReadOnlyList<AffectedSeat>> LeftAsync(long number, LostOffice lost, CancellationToken cancel)
    {
        var (kind, municipality, region) = (lost.Office.Kind, lost.Office.MunicipalityCode, lost.Office.RegionCode);
        var (first, last) = (lost.Days.FirstDay ?? OpenEnd.FirstDay, lost.Days.LastDay ?? OpenEnd.LastDay);
        var following = await AskAsync(
            db => db.Seats.Known(number)
                .Where(seat => seat.ExOfficioKind == kind && seat.ExOfficioMunicipality == municipality && seat.ExOfficioRegion == region && seat.FirstDay <= last && seat.LastDay >= first)
                .GroupBy(seat => seat.SeatId, seat => seat.FirstDay)
                .Select(seat => new { Id = seat.Key, FirstDay = seat.Min() })
                .ToListAsync(cancel),
            cancel);
        var affected = new List<AffectedSeat>();
        foreach (var seats in following.GroupBy(seat => LocalDate.Max(seat.FirstDay, first), seat => seat.Id).OrderBy(seats => seats.Key))
        {
            long[] ids = [.. seats.Order()];
            var before = await AsOf(seats.Key, number - 1).SeatsByIdAsync(ids, cancel);
            var after = await AsOf(seats.Key, number).SeatsByIdAsync(ids, cancel);
            affected.AddRange(before.Zip(after)
                .Where(pair => pair.First is { Holder: null } was && was.HeldBy == lost.Office.PersonId && pair.Second?.HeldBy != was.HeldBy)
                .Select(pair => new AffectedSeat(pair.First!.Seat.Id, pair.First.Seat.ForumId, AppointmentId: null, lost.Office.PersonId, seats.Key, Follows)));
        }

        return affected;
    }

    private async Task<IReadOnlyList<AffectedSeat>> NotEligibleAsync(long number, LostOffice lost, CancellationToken cancel)
    {
        var person = lost.Office.PersonId;
        var appointments = (await AsOf(lost.Days.FirstDay ?? OpenEnd.FirstDay, number).AppointmentsOfAsync([person], cancel))[person];
        var affected = new List<AffectedSeat>();
        foreach (var appointment in appointments.Where(it => it.MakesHolder && it.Span.Overlaps(lost.Days)).OrderBy(it => it.FactId))
        {
            if (await LostOnAsync(number, appointment, lost.Days, cancel) is var (day, reason))
                affected.Add(new AffectedSeat(appointment.SeatId, appointment.ForumId, appointment.FactId, person, day, reason));
        }

        return affected;
    }

    /// <summary>The first of the days on which the holder was eligible before the entry and is not known to be after it; null when there is none.</summary>
    private async Task<(LocalDate Day, LocalizedText Reason)?> LostOnAsync(long number, Appointment appointment, Span days, CancellationToken cancel)
    {
        var first = days.FirstDay > appointment.Span.FirstDay || appointment.Span.FirstDay is null ? days.FirstDay : appointment.Span.FirstDay;
        var last = days.LastDay < appointment.Span.LastDay || appointment.Span.LastDay is null ? days.LastDay : appointment.Span.LastDay;
        var span = new Span(first, DayBasis.Stated, last, DayBasis.Stated);
        foreach (var day in await AsOf(first ?? OpenEnd.FirstDay, number).CheckDaysAsync(appointment.ForumId, span, cancel))
        {
            var after = await EligibilityAsync(AsOf(day, number), appointment, cancel);
            if (after is Answer.Violated or Answer.Undetermined && await EligibilityAsync(AsOf(day, number - 1), appointment, cancel) == Answer.Satisfied)
                return (day, after == Answer.Violated ? OnNoList : NotRecorded);
        }

        return null;
    }

    private static async Task<Answer?> EligibilityAsync(RegisterView view, Appointment appointment, CancellationToken cancel)
    {
        var forum = (await view.ForaByIdAsync([appointment.ForumId], cancel))[0];
        var facts = forum is null ? null : (await view.CompositionFactsAsync([forum], cancel))[0];
        return facts is null ? null : SeatEligibility.Of(facts, view.Day, appointment.SeatId);
    }
}
