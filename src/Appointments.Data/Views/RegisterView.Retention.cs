using Appointments.Data.Commands.Retention;
using Appointments.Data.Rows;
using Appointments.Domain.Retention;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>For how long things are kept, by the periods that hold on the day; a kind without one is kept until somebody asks for its erasure.</summary>
    public async Task<IReadOnlyDictionary<RetentionKind, RetentionPeriod>> RetentionAsync(CancellationToken cancel)
    {
        var rows = await ListAsync(db => db.ForumSettings.At(Day, State).Where(row => row.ForumId == ForumSettingRow.WholeRegister), cancel);
        return rows.Select(row => row.ToPeriod()).OfType<RetentionPeriod>().ToDictionary(period => period.Kind);
    }

    /// <summary>What has been kept for as long as it is to be, also by periods that nobody has confirmed; nothing for who may not see everything.</summary>
    public async Task<IReadOnlyList<DueErasure>> DueErasuresAsync(CancellationToken cancel) => session.Sight.IsWhole
        ? [.. (await session.AskAsync(db => new DueValues(db, State, Day).FindAsync(cancel), cancel)).Select(found => new DueErasure(found.Period, found.Things))]
        : [];
}
