using Appointments.Data.Rows;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>
/// The excuses that were given with an appointment: those that an entry brought with a version of it, for days of that version. An excuse that stands
/// by itself, or that came with another appointment of the same entry, is none of them.
/// </summary>
internal static class AppointmentExcuses
{
    /// <summary>Keeps them to the days that the appointment still has; an excuse is never made longer than it was given.</summary>
    /// <param name="recording">The entry in the making.</param>
    /// <param name="appointment">The appointment as it stood.</param>
    /// <param name="days">Its days from now on; null when what was excused is no more.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task KeepToAsync(Recording recording, AppointmentRow appointment, Span? days, CancellationToken cancel)
    {
        var versions = await recording.Context.Appointments.Where(row => row.FactId == appointment.FactId).Select(row => new { row.RecordedIn, row.FirstDay, row.LastDay }).ToListAsync(cancel);
        var excuses = await recording.Standing<ExemptionRow>().Where(row => row.ForumId == appointment.ForumId).ToListAsync(cancel);
        foreach (var excuse in excuses.Where(it => versions.Exists(version => version.RecordedIn == it.RecordedIn && version.FirstDay <= it.FirstDay && version.LastDay >= it.LastDay)))
        {
            if (days is null || !days.Overlaps(excuse.Span)) recording.Supersede(excuse);
            else Shorten(recording, excuse, days);
        }
    }

    private static void Shorten(Recording recording, ExemptionRow excuse, Span days)
    {
        var (first, last) = (days.FirstDay > excuse.FirstDay, days.LastDay < excuse.LastDay);
        if (!first && !last)
            return;
        recording.Supersede(excuse);
        recording.Add(new ExemptionRow
        {
            FactId = excuse.FactId,
            ForumId = excuse.ForumId,
            Rule = excuse.Rule,
            Reason = excuse.Reason,
            Author = excuse.Author,
            Document = excuse.Document,
            Span = new Span(
                first ? days.FirstDay : excuse.Span.FirstDay,
                first ? days.FirstDayBasis : excuse.FirstDayBasis,
                last ? days.LastDay : excuse.Span.LastDay,
                last ? days.LastDayBasis : excuse.LastDayBasis),
            Source = excuse.Source,
        });
    }
}
