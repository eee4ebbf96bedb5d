using Appointments.Data.Rows;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Who had an office of one holder before somebody: they leave it the day before, as far as the register knows, and have it again when that somebody never came.</summary>
internal static class Predecessors
{
    private const string Note = "Sidste dag er dagen før efterfølgerens første.";

    /// <summary>Ends their office the day before the successor's first. No paper says so: the day is taken from the neighbouring fact, and the note says that.</summary>
    public static void End(Recording recording, IEnumerable<OfficeRow> standing, LocalDate successor)
    {
        foreach (var row in standing) Record(recording, row, row, successor.PlusDays(-1));
    }

    /// <summary>
    /// Gives back what an office that is corrected had taken from those before it, up to the day before whoever comes next. An end that was recorded
    /// otherwise since is left alone.
    /// </summary>
    /// <param name="recording">The entry in the making.</param>
    /// <param name="office">The office as it stood.</param>
    /// <param name="firstDay">Its first day from now on; null when it never was.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task GiveBackAsync(Recording recording, OfficeRow office, LocalDate? firstDay, CancellationToken cancel)
    {
        var began = await recording.Context.Offices.Where(row => row.FactId == office.FactId).MinAsync(row => row.RecordedIn, cancel);
        var ended = await recording.Context.Offices
            .Where(row => row.SupersededIn == began && row.Kind == office.Kind && row.MunicipalityCode == office.MunicipalityCode && row.RegionCode == office.RegionCode && row.ForumId == office.ForumId)
            .ToListAsync(cancel);
        foreach (var before in ended)
        {
            var standing = await recording.Standing<OfficeRow>().FirstOrDefaultAsync(row => row.FactId == before.FactId, cancel);
            if (standing is null || !IsTaken(standing))
                continue;
            var next = await NextAsync(recording, before, office.FactId, cancel);
            var limit = firstDay is null || next < firstDay ? next : firstDay;
            var last = limit?.PlusDays(-1) < before.LastDay ? limit!.Value.PlusDays(-1) : before.LastDay;
            if (last > standing.LastDay) Record(recording, standing, before, last);
        }
    }

    private static bool IsTaken(OfficeRow row) => row.LastDayBasis == DayBasis.TermAssumed && row.SourceNote?.EndsWith(Note, StringComparison.Ordinal) == true;

    /// <summary>The first day of whoever else has the office next; null when nobody has.</summary>
    private static async Task<LocalDate?> NextAsync(Recording recording, OfficeRow before, long except, CancellationToken cancel)
    {
        var place = new OfficePlace(before.Kind, before.MunicipalityCode, before.RegionCode, before.ForumId);
        var others = await place.HoldersAsync(recording, before.Span, cancel);
        return others.Where(row => row.FactId != before.FactId && row.FactId != except && row.FirstDay > before.FirstDay).Select(row => (LocalDate?)row.FirstDay).FirstOrDefault();
    }

    /// <summary>The office as it stands, to a last day: that which it had by itself, or the one before the successor's first.</summary>
    private static void Record(Recording recording, OfficeRow standing, OfficeRow before, LocalDate lastDay)
    {
        var taken = lastDay < before.LastDay;
        var note = before.SourceNote is { } own ? $"{own} {Note}" : Note;
        var span = standing.Span with { LastDay = taken ? lastDay : before.Span.LastDay, LastDayBasis = taken ? DayBasis.TermAssumed : before.LastDayBasis };
        recording.Supersede(standing);
        recording.Add(OfficeEnding.Copy(standing, span, standing.Source with { Note = taken ? note : before.SourceNote }));
    }
}
