using Appointments.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands.Reminders;

/// <summary>Where name and address of a recipient stand: in every version of the reminder and of its digests, and in the commands that wrote them.</summary>
internal static class RecipientDigests
{
    public static async Task<IEnumerable<byte[]>> OfAsync(RegisterContext db, long[] reminders, CancellationToken cancel)
    {
        var versions = await db.Reminders.Where(row => EF.Parameter(reminders).Contains(row.FactId)).ToListAsync(cancel);
        var digests = await db.ReminderDigests.Where(row => EF.Parameter(reminders).Contains(row.ReminderId)).ToListAsync(cancel);
        var copies = await Erasing.OfCommandsAsync(db, versions.Select(row => row.RecordedIn).Concat(digests.Select(row => row.RecordedIn)), cancel);
        return versions.SelectMany(row => new[] { row.NameDigest, row.AddressDigest }).Concat(digests.Select(row => row.FaultDigest).OfType<byte[]>()).Concat(copies);
    }
}
