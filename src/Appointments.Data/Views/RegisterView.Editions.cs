using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Composition.Receipts;
using Appointments.Domain.Editions;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>Editions by address, aligned, of every day; null for an address that none has.</summary>
    public async Task<IReadOnlyList<Edition?>> FindEditionsAsync(IReadOnlyList<string> slugs, CancellationToken cancel)
    {
        if (slugs.Count == 0)
            return [];
        var distinct = slugs.Distinct(StringComparer.Ordinal).ToArray();
        var rows = await ListAsync(db => db.Editions.Known(State).Where(row => EF.Parameter(distinct).Contains(row.Slug)), cancel);
        return Align(slugs, rows.ToDictionary(row => row.Slug, row => row.ToEdition(), StringComparer.Ordinal));
    }

    /// <summary>Editions by id, aligned, of every day; null for an id that none has.</summary>
    public async Task<IReadOnlyList<Edition?>> EditionsByIdAsync(IReadOnlyList<long> ids, CancellationToken cancel)
    {
        if (ids.Count == 0)
            return [];
        var distinct = ids.Distinct().ToArray();
        var rows = await ListAsync(db => db.Editions.Known(State).Where(row => EF.Parameter(distinct).Contains(row.FactId)), cancel);
        return Align(ids, rows.ToDictionary(row => row.FactId, row => row.ToEdition()));
    }

    /// <summary>The editions of each KKR, of every day, by its slug; the newest first.</summary>
    public async Task<ILookup<string, Edition>> EditionsOfKkrsAsync(IReadOnlyList<string> kkrSlugs, CancellationToken cancel)
    {
        if (kkrSlugs.Count == 0)
            return Nothing<string, Edition>();
        var slugs = kkrSlugs.Distinct(StringComparer.Ordinal).ToArray();
        var rows = await ListAsync(db => db.Editions.Known(State).Where(row => EF.Parameter(slugs).Contains(row.KkrSlug)), cancel);
        return rows.OrderByDescending(row => row.Number).ToLookup(row => row.KkrSlug, row => row.ToEdition(), StringComparer.Ordinal);
    }

    /// <summary>
    /// The values that each edition rested on and that are gone since it was published, aligned. What is gone is gone in every state; where nothing was
    /// erased, which is nearly always, one statement answers for all of them.
    /// </summary>
    public async Task<IReadOnlyList<IReadOnlyList<ErasedValue>>> ErasedSinceAsync(IReadOnlyList<Edition> editions, CancellationToken cancel)
    {
        var first = editions.Select(edition => edition.State).DefaultIfEmpty(long.MaxValue).Min();
        var erasures = await ListAsync(db => db.Journal.Where(entry => entry.Kind == EntryKind.Erasure && entry.Number > first).Select(entry => entry.Number), cancel);
        var erased = new List<IReadOnlyList<ErasedValue>>(editions.Count);
        foreach (var edition in editions)
        {
            erased.Add(erasures.Any(number => number > edition.State)
                ? [.. (await session.AsOf(edition.Day, edition.State).ErasedOfBookAsync(edition.KkrSlug, cancel)).Where(value => value.Entry is null || value.Entry > edition.State)]
                : []);
        }

        return erased;
    }

    /// <summary>What a book of this day and state would tell of those who sit, were it not gone.</summary>
    private async Task<IReadOnlyList<ErasedValue>> ErasedOfBookAsync(string kkrSlug, CancellationToken cancel)
    {
        long[] fora = [.. (await ListAsync(db => db.Fora.At(Day, State).Where(row => row.KkrSlug == kkrSlug || row.Slug == kkrSlug || row.KkrSlug == null), cancel)).Select(row => row.FactId)];
        var seats = (await SeatsAsync(fora, cancel)).SelectMany(forum => forum).ToList();
        return await ErasedAsync(
            [.. seats.Select(seat => seat.HeldBy).OfType<long>()],
            [.. seats.Select(seat => seat.Holder?.FactId).OfType<long>()],
            [],
            cancel);
    }
}
