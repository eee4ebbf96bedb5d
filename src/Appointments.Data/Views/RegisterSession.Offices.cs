using Appointments.Domain.Composition;
using Appointments.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Views;

public sealed partial class RegisterSession
{
    private const string EligibilityRule = "eligibility";

    /// <summary>
    /// Every seat that rested on an office which an entry has ended: those that follow the office, and the political ones whose holder has
    /// no council seat of the area any more as far as the register knows.
    /// </summary>
    /// <param name="number">Number of the entry.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<AffectedSeat>> SeatsAffectedAsync(long number, CancellationToken cancel)
    {
        var affected = new List<AffectedSeat>();
        foreach (var (personId, lastDay) in await OfficesShortenedAsync(number, cancel))
        {
            affected.AddRange(await LeftAsync(number, personId, lastDay.PlusDays(1), cancel));
            affected.AddRange(await NotEligibleAsync(number, personId, lastDay.PlusDays(1), cancel));
        }

        return [.. affected.DistinctBy(seat => (seat.SeatId, seat.PersonId))];
    }

    private async Task<IReadOnlyList<(long PersonId, LocalDate LastDay)>> OfficesShortenedAsync(long number, CancellationToken cancel)
    {
        var rows = await AskAsync(
            db => db.Offices.Where(before => before.SupersededIn == number)
                .Join(db.Offices.Where(after => after.RecordedIn == number), before => before.FactId, after => after.FactId, (before, after) => new { after.PersonId, After = after.LastDay, Before = before.LastDay })
                .Where(office => office.After < office.Before)
                .ToListAsync(cancel),
            cancel);
        return [.. rows.Select(row => (row.PersonId, row.After))];
    }

    private async Task<IEnumerable<AffectedSeat>> LeftAsync(long number, long personId, LocalDate day, CancellationToken cancel)
    {
        var before = (await AsOf(day, number - 1).SeatsHeldByAsync([personId], cancel))[personId].Where(state => state.Seat.ExOfficio is not null);
        var after = (await AsOf(day, number).SeatsHeldByAsync([personId], cancel))[personId].Select(state => state.Seat.Id).ToHashSet();
        return before.Where(state => !after.Contains(state.Seat.Id)).Select(state => new AffectedSeat(
            state.Seat.Id, state.Seat.ForumId, AppointmentId: null, personId, day, new LocalizedText("Pladsen følger hvervet.", "The seat follows the office.")));
    }

    private async Task<IReadOnlyList<AffectedSeat>> NotEligibleAsync(long number, long personId, LocalDate day, CancellationToken cancel)
    {
        var affected = new List<AffectedSeat>();
        var appointments = (await AsOf(day, number).AppointmentsOfAsync([personId], cancel))[personId].Where(appointment => appointment.MakesHolder && !(appointment.Span.LastDay < day));
        foreach (var appointment in appointments)
        {
            var first = appointment.Span.FirstDay is { } begins && begins > day ? begins : day;
            var finding = await UnfitAsync(AsOf(first, number), appointment.ForumId, personId, cancel);
            if (finding is not null && await UnfitAsync(AsOf(first, number - 1), appointment.ForumId, personId, cancel) is null)
                affected.Add(new AffectedSeat(appointment.SeatId, appointment.ForumId, appointment.FactId, personId, first, finding.Message));
        }

        return affected;
    }

    /// <summary>What the rule of eligibility says against the person; null when nothing.</summary>
    private static async Task<Finding?> UnfitAsync(RegisterView view, long forumId, long personId, CancellationToken cancel)
    {
        var forum = (await view.ForaByIdAsync([forumId], cancel))[0];
        var result = forum is null ? null : (await view.CompositionAsync([forum], cancel))[0];
        return result?.Findings.FirstOrDefault(finding => finding.Rule == EligibilityRule && finding.Answer is (Answer.Violated or Answer.Undetermined) && finding.PersonIds.Contains(personId));
    }
}
