using Appointments.Data.Rights;
using Appointments.Domain.Rights;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Storage;

/// <summary>A question whose answer depends on what the reader may know of. Translated once for the public and once for those who see all; for a registrar of some KKRs it is put together anew.</summary>
/// <param name="question">Puts it together; see <see cref="Question{TKey, TRow}"/>.</param>
internal sealed class SeenQuestion<TKey, TRow>(Func<RegisterContext, Sight, LocalDate, long, TKey[], IQueryable<TRow>> question)
{
    private static readonly Sight Everything = new(Caller.System);
    private static readonly Sight Open = new(Caller.Public);

    private readonly Question<TKey, TRow> whole = new((db, day, state, keys) => question(db, Everything, day, state, keys));
    private readonly Question<TKey, TRow> open = new((db, day, state, keys) => question(db, Open, day, state, keys));

    /// <inheritdoc cref="Question{TKey, TRow}.AskAsync"/>
    public Task<List<TRow>> AskAsync(RegisterContext context, Sight sight, LocalDate day, long state, TKey[] keys, CancellationToken cancel) =>
        sight.IsWhole ? whole.AskAsync(context, day, state, keys, cancel)
        : sight.IsPublic ? open.AskAsync(context, day, state, keys, cancel)
        : question(context, sight, day, state, keys).ToListAsync(cancel);
}
