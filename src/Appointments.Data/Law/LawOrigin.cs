using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Law;

/// <summary>Who brought the law of a kind: the program, which imports what is built in, or the secretariat by a registration of its own.</summary>
internal static class LawOrigin
{
    /// <summary>True when the law of the kind stands and the secretariat registered it; the program then leaves it alone.</summary>
    public static async Task<bool> IsOwnAsync(Recording recording, string kind, CancellationToken cancel)
    {
        var brought = await recording.Standing<LawDocumentRow>().Where(row => row.Kind == kind).Select(row => row.RecordedIn).FirstOrDefaultAsync(cancel);
        return await recording.Context.Journal.AnyAsync(entry => entry.Number == brought && entry.Kind != EntryKind.Import, cancel);
    }
}
