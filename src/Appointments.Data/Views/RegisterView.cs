using Appointments.Data.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Views;

/// <summary>
/// The register as of one day, as it was known in one state. Every question takes a list and is answered with a constant number
/// of statements, however long the list; an empty list needs none. Answers are either aligned with the list (null where nothing is
/// known) or looked up by its entries (an entry without facts has an empty group). An entry may stand in a list more than once.
/// </summary>
public sealed partial class RegisterView
{
    private readonly RegisterSession session;

    internal RegisterView(RegisterSession session, LocalDate day, long state)
    {
        this.session = session;
        Day = day;
        State = state;
    }

    /// <summary>The day asked about.</summary>
    public LocalDate Day { get; }

    /// <summary>The number of the last journal entry that this view knows of.</summary>
    public long State { get; }

    /// <summary>
    /// Lists go into a statement as one JSON parameter each, as the providers say: one plan whatever the length, and no limit
    /// on the number of parameters.
    /// </summary>
    private Task<List<T>> ListAsync<T>(Func<RegisterContext, IQueryable<T>> question, CancellationToken cancel) =>
        session.AskAsync(db => question(db).ToListAsync(cancel), cancel);

    /// <summary>Asks about the distinct keys; none needs no statement.</summary>
    private async Task<List<TRow>> AskAsync<TKey, TRow>(Question<TKey, TRow> question, IEnumerable<TKey> keys, CancellationToken cancel)
    {
        TKey[] distinct = [.. keys.Distinct()];
        return distinct.Length == 0 ? [] : await session.AskAsync(db => question.AskAsync(db, Day, State, distinct, cancel), cancel);
    }

    /// <summary>Asks about those of the distinct keys that nobody has asked about in this state. Only for questions about every day that read nothing sealed.</summary>
    private async Task<List<TRow>> AskOnceAsync<TKey, TRow>(Question<TKey, TRow> question, Func<TRow, TKey> keyOf, IEnumerable<TKey> keys, CancellationToken cancel)
        where TKey : notnull
    {
        var found = new List<TRow>();
        var missing = new List<TKey>();
        foreach (var key in keys.Distinct())
        {
            if (session.Facts.Find<TRow>(question, State, key) is { } kept)
                found.AddRange(kept);
            else
                missing.Add(key);
        }

        if (missing.Count == 0)
            return found;
        var asked = (await AskAsync(question, missing, cancel)).ToLookup(keyOf);
        foreach (var key in missing)
        {
            TRow[] rows = [.. asked[key]];

            // Anybody may ask for any text there is; of those that name nothing none is kept.
            if (rows.Length > 0 || key is not string)
                session.Facts.Add(question, State, key, rows);
            found.AddRange(rows);
        }

        return found;
    }

    /// <summary>Asks, as far as the reader sees, about the distinct keys; none needs no statement.</summary>
    private async Task<List<TRow>> AskAsync<TKey, TRow>(SeenQuestion<TKey, TRow> question, IEnumerable<TKey> keys, CancellationToken cancel)
    {
        TKey[] distinct = [.. keys.Distinct()];
        return distinct.Length == 0 ? [] : await session.AskAsync(db => question.AskAsync(db, session.Sight, Day, State, distinct, cancel), cancel);
    }

    /// <summary>Asks about all there is.</summary>
    private Task<List<TRow>> AskAsync<TRow>(Question<long, TRow> question, CancellationToken cancel) => session.AskAsync(db => question.AskAsync(db, Day, State, [], cancel), cancel);

    private static IReadOnlyList<T?> Align<TKey, T>(IReadOnlyList<TKey> keys, IReadOnlyDictionary<TKey, T> found)
        where T : class =>
        [.. keys.Select(found.GetValueOrDefault)];

    private static ILookup<TKey, T> Nothing<TKey, T>() => Array.Empty<T>().ToLookup(_ => default(TKey)!);
}
