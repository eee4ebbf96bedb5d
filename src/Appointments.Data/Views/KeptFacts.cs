using System.Collections.Concurrent;

namespace Appointments.Data.Views;

/// <summary>
/// Facts of the newest state that was asked about, as questions about all days have found them. What was known in a state never changes, so they are
/// good until a newer state is asked about. No question that reads sealed values may keep its answer here: those can be erased.
/// </summary>
/// <param name="common">What is looked into for what is not here; null for nothing.</param>
internal sealed class KeptFacts(KeptFacts? common)
{
    /// <summary>How many facts are kept: those of a region many times over, in some tens of megabytes. When full it starts anew.</summary>
    private const int Capacity = 40_000;

    private volatile OfState newest = new(State: -1);

    /// <summary>What a question found under a key in a state; null when it is not kept.</summary>
    public IReadOnlyList<TRow>? Find<TRow>(object question, long state, object key) =>
        newest is var kept && kept.State == state && kept.Facts.TryGetValue((question, key), out var rows) ? (IReadOnlyList<TRow>)rows : common?.Find<TRow>(question, state, key);

    /// <summary>Keeps what it found; nothing, too, is an answer.</summary>
    public void Add<TRow>(object question, long state, object key, IReadOnlyList<TRow> rows)
    {
        var kept = newest;
        if (state < kept.State)
            return;
        if (state > kept.State || kept.Count > Capacity)
            newest = kept = new OfState(state);
        if (kept.Facts.TryAdd((question, key), rows))
            kept.Add(rows.Count + 1);
    }

    private sealed record OfState(long State)
    {
        private int count;

        public ConcurrentDictionary<(object Question, object Key), object> Facts { get; } = new();

        public int Count => count;

        public void Add(int facts) => Interlocked.Add(ref count, facts);
    }
}
