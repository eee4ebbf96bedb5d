using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Data.Views.Changes;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>All that the register has known of each appointment up to this state, the oldest first; the last of them stands, unless it was withdrawn.</summary>
    public async Task<ILookup<long, AppointmentVersion>> VersionsOfAppointmentsAsync(IReadOnlyList<long> factIds, CancellationToken cancel)
    {
        if (factIds.Count == 0)
            return Nothing<long, AppointmentVersion>();
        var ids = factIds.Distinct().ToArray();
        var versions = await VersionsAsync(db => db.Appointments.Where(row => EF.Parameter(ids).Contains(row.FactId)), cancel);
        return versions.ToLookup(version => version.Appointment.FactId);
    }

    /// <summary>The appointments to each forum that were withdrawn because they never were, each as it stood last; the one withdrawn last comes first.</summary>
    public async Task<ILookup<long, AppointmentVersion>> RetractedAsync(IReadOnlyList<long> forumIds, CancellationToken cancel)
    {
        if (forumIds.Count == 0)
            return Nothing<long, AppointmentVersion>();
        var ids = forumIds.Distinct().ToArray();
        var versions = await VersionsAsync(
            db => db.Appointments.Where(row => EF.Parameter(ids).Contains(row.ForumId)
                && !db.Appointments.Any(later => later.FactId == row.FactId && later.RecordedIn <= State && (later.SupersededIn > State || later.RecordedIn > row.RecordedIn))),
            cancel);
        return versions.OrderByDescending(version => version.SupersededIn).ToLookup(version => version.Appointment.ForumId);
    }

    private async Task<IReadOnlyList<AppointmentVersion>> VersionsAsync(Func<RegisterContext, IQueryable<AppointmentRow>> which, CancellationToken cancel)
    {
        var rows = await ListAsync(db => which(db).Where(row => row.RecordedIn <= State).OrderBy(row => row.RecordedIn).ThenBy(row => row.VersionId), cancel);
        return [.. rows.Select(row => new AppointmentVersion(row.ToAppointment(partyLetter: null), row.SupersededIn <= State ? row.SupersededIn : null))];
    }
}
