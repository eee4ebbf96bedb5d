using System.Collections.Concurrent;
using System.Text;
using Appointments.Domain.Law;
using NodaTime;

namespace Appointments.Data.Views;

/// <summary>
/// What is dear to compute and never changes again: law documents by version, law and last days by state, facts of the newest state. One belongs to one register's door.
/// When full it starts anew; that bounds a process that is asked for very many old states.
/// </summary>
internal sealed class ReadCache(ReadCache? common = null)
{
    private const int Capacity = 512;

    private readonly ConcurrentDictionary<long, LawDocument> laws = new();
    private readonly ConcurrentDictionary<long, LocalDate?> lastDays = new();
    private readonly ConcurrentDictionary<long, IReadOnlyDictionary<string, LawDocument>> lawOfStates = new();

    private RegisterState? newest;

    /// <summary>Facts of states.</summary>
    public KeptFacts Facts { get; } = new(common?.Facts);

    /// <summary>The newest state that was seen; null before any was.</summary>
    public RegisterState? Newest => Volatile.Read(ref newest) ?? common?.Newest;

    /// <summary>Remembers a state that is committed.</summary>
    public void Saw(RegisterState state)
    {
        while (Volatile.Read(ref newest) is var known && (known is null || known.Number < state.Number))
        {
            if (Interlocked.CompareExchange(ref newest, state, known) == known) return;
        }
    }

    public LawDocument? FindLaw(long versionId) => laws.GetValueOrDefault(versionId) ?? common?.FindLaw(versionId);

    public LawDocument AddLaw(long versionId, string text)
    {
        MakeRoom(laws);
        return laws.GetOrAdd(versionId, static (_, json) => LawJson.Read(Encoding.UTF8.GetBytes(json)), text);
    }

    /// <summary>The law of every kind in a state; null when it was not asked for yet.</summary>
    public IReadOnlyDictionary<string, LawDocument>? FindLawOfState(long state) => lawOfStates.GetValueOrDefault(state) ?? common?.FindLawOfState(state);

    public void AddLawOfState(long state, IReadOnlyDictionary<string, LawDocument> law)
    {
        MakeRoom(lawOfStates);
        lawOfStates.TryAdd(state, law);
    }

    public bool FindLastDay(long state, out LocalDate? day) => lastDays.TryGetValue(state, out day) || (common is not null && common.FindLastDay(state, out day));

    /// <summary>A cache that knows what this one knows and keeps to itself what it learns: of an entry that may yet be taken back.</summary>
    public ReadCache Fork() => new(this);

    /// <summary>Lets all others know what this one has learned: of an entry that is there to stay.</summary>
    public void Share()
    {
        foreach (var (version, document) in laws)
            common!.laws.TryAdd(version, document);
        foreach (var (state, law) in lawOfStates)
            common!.AddLawOfState(state, law);
        foreach (var (state, day) in lastDays)
            common!.AddLastDay(state, day);
    }

    public void AddLastDay(long state, LocalDate? day)
    {
        MakeRoom(lastDays);
        lastDays.TryAdd(state, day);
    }

    private static void MakeRoom<T>(ConcurrentDictionary<long, T> entries)
    {
        if (entries.Count >= Capacity)
            entries.Clear();
    }
}
