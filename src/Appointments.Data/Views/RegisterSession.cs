using System.Collections.Concurrent;
using Appointments.Data.Rights;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Composition;
using Appointments.Domain.Law;
using Appointments.Domain.Rights;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Views;

/// <summary>What one request reads with. Its views share what they have learnt.</summary>
public sealed partial class RegisterSession
{
    private static readonly Question<long, RegisterState> Head = new((db, _, _, _) => db.JournalHead.Select(head => new RegisterState(head.Number, head.At)));

    private readonly ReadingContexts contexts;
    private readonly ReadCache cache;
    private readonly Dictionary<(LocalDate Day, long State), RegisterView> views = [];
    private readonly ConcurrentDictionary<(long ForumId, long State), LawDocument> forumLaws = [];
    private volatile bool onReplica;
    private long replicated;
    private ReadCache? own;
    private int statements;

    internal RegisterSession(ReadingContexts contexts, ReadCache cache, Caller caller)
    {
        this.contexts = contexts;
        this.cache = cache;
        Caller = caller;
        Sight = new Sight(caller);
    }

    /// <summary>Who reads.</summary>
    public Caller Caller { get; }

    /// <summary>As whom they are answered.</summary>
    public Audience Audience => Caller.Audience;

    /// <summary>What of the confidential matters they see.</summary>
    internal Sight Sight { get; }

    /// <summary>How many statements this session has sent so far.</summary>
    public int StatementCount => statements;

    /// <summary>Facts of states that this program has read.</summary>
    internal KeptFacts Facts => Learned.Facts;

    // A replica may be several machines, each as far as it has come: what one of them told under a state must not be taken for what the register knew in it.
    private ReadCache Learned => Replica is null ? cache : own ??= cache.Fork();

    /// <summary>A copy that may lag behind, asked for the states that it has; null for none.</summary>
    internal ReadingContexts? Replica { get; init; }

    /// <summary>
    /// The newest state. Ask once an operation and use it throughout: what is written meanwhile then stays unseen. Of a replica it is the state that
    /// the replica has come to, unless this program has seen a newer one: who has written finds it here.
    /// </summary>
    /// <exception cref="RegisterWentBackException">It is older than one that this program has seen.</exception>
    public async Task<RegisterState> CurrentStateAsync(CancellationToken cancel)
    {
        // Before the question: what others see while it runs may be newer than its answer.
        var known = cache.Newest;
        var state = await FindReplicatedAsync(known, cancel);
        if (state is null)
        {
            state = await AskAsync(NewestAsync(cancel), cancel);
            RequireNotBefore(known, state);
        }

        cache.Saw(state);
        return state;
    }

    /// <summary>Refuses to write behind the journal's end as this program has seen it: that number is given out.</summary>
    /// <param name="head">The head, locked.</param>
    /// <exception cref="RegisterWentBackException">It is older than one that this program has seen.</exception>
    internal void RequireNewest(RegisterState head) => RequireNotBefore(cache.Newest, head);

    // Instants grow with the numbers, so the two together name one state of one register.
    private static void RequireNotBefore(RegisterState? known, RegisterState found)
    {
        if (known is not null && (found.Number < known.Number || (found.Number == known.Number && found.At != known.At)))
            throw new RegisterWentBackException(found, known);
    }

    /// <summary>The state at an instant, that is the last entry at or before it; null when the register had no entry yet.</summary>
    public Task<RegisterState?> StateAtAsync(Instant knownAt, CancellationToken cancel) =>
        AskAsync(
            db => db.Journal
                .Where(entry => entry.At <= knownAt)
                .OrderByDescending(entry => entry.At)
                .Select(entry => new RegisterState(entry.Number, entry.At))
                .FirstOrDefaultAsync(cancel),
            cancel);

    /// <summary>What the replica has come to, which this session then asks; null when there is none, when it does not answer, and when this program has seen a newer state.</summary>
    private async Task<RegisterState?> FindReplicatedAsync(RegisterState? known, CancellationToken cancel)
    {
        onReplica = false;
        if (Replica is null) return null;
        try
        {
            var state = await AskAsync(Replica, NewestAsync(cancel), cancel);
            if (known is not null && (state.Number < known.Number || (state.Number == known.Number && state.At != known.At))) return null;
            (onReplica, replicated) = (true, state.Number);
            return state;
        }
        catch (Exception fault) when (DatabaseTrouble.Of(fault) is not null)
        {
            return null;
        }
    }

    private static Func<RegisterContext, Task<RegisterState>> NewestAsync(CancellationToken cancel) =>
        async db => (await Head.AskAsync(db, default, 0, [], cancel))[0];

    /// <summary>The register on a day, as known in a state. Costs nothing; the same day and state give the same view, which asks nothing twice that is asked often.</summary>
    public RegisterView AsOf(LocalDate day, long state)
    {
        lock (views)
        {
            // The replica has not come so far: the caller has written, or names an entry that another told.
            if (state > replicated) onReplica = false;
            if (!views.TryGetValue((day, state), out var view))
                views.Add((day, state), view = new RegisterView(this, day, state));
            return view;
        }
    }

    /// <summary>Sends one statement.</summary>
    internal Task<T> AskAsync<T>(Func<RegisterContext, Task<T>> statement, CancellationToken cancel) => onReplica ? AskReplicaAsync(statement, cancel) : AskAsync(contexts, statement, cancel);

    private async Task<T> AskReplicaAsync<T>(Func<RegisterContext, Task<T>> statement, CancellationToken cancel)
    {
        try
        {
            return await AskAsync(Replica!, statement, cancel);
        }
        catch (Exception fault) when (DatabaseTrouble.Of(fault) is not null)
        {
            // Every question names its state, so the rest of the request is answered by the primary.
            onReplica = false;
            return await AskAsync(contexts, statement, cancel);
        }
    }

    private Task<T> AskAsync<T>(ReadingContexts asked, Func<RegisterContext, Task<T>> statement, CancellationToken cancel)
    {
        Interlocked.Increment(ref statements);
        return asked.AskAsync(statement, cancel);
    }

    /// <summary>The law of every kind in a state; the process asks for it once a state.</summary>
    internal async Task<IReadOnlyDictionary<string, LawDocument>> LawAsync(long state, CancellationToken cancel)
    {
        if (Learned.FindLawOfState(state) is { } known)
            return known;
        var law = await ReadLawAsync(state, cancel);
        Learned.AddLawOfState(state, law);
        return law;
    }

    /// <summary>The law of a forum in a state, where it was filled in before; null where not.</summary>
    internal LawDocument? FindLawOf(long forumId, long state) => forumLaws.GetValueOrDefault((forumId, state));

    /// <summary>Keeps the law of a forum in a state: facts of a state never change.</summary>
    internal void AddLawOf(long forumId, long state, LawDocument law) => forumLaws[(forumId, state)] = law;

    /// <summary>The last day of facts in a state; the process asks for it once a state.</summary>
    internal async Task<LocalDate?> LastDayAsync(long state, Func<Task<LocalDate?>> read)
    {
        if (Learned.FindLastDay(state, out var day))
            return day;
        day = await read();
        Learned.AddLastDay(state, day);
        return day;
    }

    private async Task<IReadOnlyDictionary<string, LawDocument>> ReadLawAsync(long state, CancellationToken cancel)
    {
        var versions = await AskAsync(
            db => db.LawDocuments.Known(state).Select(law => new { law.Kind, law.VersionId }).ToListAsync(cancel),
            cancel);
        var law = new Dictionary<string, LawDocument>(StringComparer.Ordinal);
        foreach (var version in versions)
        {
            if (Learned.FindLaw(version.VersionId) is { } document)
                law.Add(version.Kind, document);
        }

        var missing = versions.Where(version => !law.ContainsKey(version.Kind)).Select(version => version.VersionId).ToArray();
        if (missing.Length == 0)
            return law;
        var texts = await AskAsync(
            db => db.LawDocuments
                .Where(row => EF.Parameter(missing).Contains(row.VersionId))
                .Select(row => new { row.Kind, row.VersionId, row.Document })
                .ToListAsync(cancel),
            cancel);
        foreach (var text in texts)
            law.Add(text.Kind, Learned.AddLaw(text.VersionId, text.Document));
        return law;
    }
}
