using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rights;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Data.Views;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static System.FormattableString;

namespace Appointments.Data;

/// <summary>One entry in the making: what a command may do. All of it is written together when the command has decided, or nothing is.</summary>
public sealed class Recording
{
    private readonly JournalHeadRow head;
    private readonly EntryKind kind;
    private readonly List<FactRow> inserted = [];
    private readonly List<FactRow> superseded = [];
    private readonly List<SealedValueRow> sealedValues = [];
    private readonly List<byte[]> erased = [];
    private readonly List<Objection> refusals = [];
    private readonly RegisterSession session;

    internal Recording(RegisterContext context, RegisterSession session, JournalHeadRow head, EntryKind kind, Actor actor, Instant now)
    {
        Actor = actor;
        Context = context;
        this.session = session;
        this.head = head;
        this.kind = kind;
        Number = head.Number + 1;
        At = Later(now, head.At);
    }

    /// <summary>Number of the entry, and of the state of the register that has it.</summary>
    public long Number { get; }

    /// <summary>Who asks for the entry.</summary>
    public Actor Actor { get; }

    /// <summary>The state that the command decides on.</summary>
    public long State => Number - 1;

    /// <summary>Instant of the entry: the clock, or a tick after the entry before, whichever is later.</summary>
    public Instant At { get; }

    /// <summary>Where the actor may write; null for everywhere.</summary>
    internal Reach? Reach { get; init; }

    /// <summary>The facts that this recording adds.</summary>
    internal IReadOnlyList<FactRow> Inserted => inserted;

    /// <summary>The versions that this recording puts an end to.</summary>
    internal IReadOnlyList<FactRow> Superseded => superseded;

    /// <summary>For reading, inside the transaction. What this recording adds is not in it yet.</summary>
    internal RegisterContext Context { get; }

    /// <summary>Why nothing is to be recorded; empty while nothing stands against it.</summary>
    internal IReadOnlyList<Objection> Refusals => refusals;

    /// <summary>FactId of what the command is about, for its answer; null when it is about no single thing.</summary>
    internal long? Result { get; set; }

    /// <summary>Where in the input the part stands that is decided on now, <c>lines.2</c>; null for the whole. What stands against it is told there.</summary>
    internal string? Place { get; set; }

    internal bool OnlyErases => inserted.Count + superseded.Count == 0 && erased.Count > 0;

    internal bool IsEmpty => inserted.Count + superseded.Count + erased.Count == 0;

    /// <summary>A new id for a fact. A number is given out once, for whatever table.</summary>
    public long NewId() => head.NextId++;

    /// <summary>The register as the command finds it, on a day.</summary>
    internal RegisterView View(LocalDate day) => session.AsOf(day, State);

    /// <summary>Says why nothing is to be recorded. A command may refuse several times before it returns; the user then sees all of it at once.</summary>
    internal void Refuse(Objection objection)
    {
        var placed = objection.In(Place);
        if (!refusals.Contains(placed)) refusals.Add(placed);
    }

    /// <summary>The facts of a table that stand now.</summary>
    internal IQueryable<TRow> Standing<TRow>()
        where TRow : FactRow => Context.Set<TRow>().Known(State);

    /// <summary>The fact with a key that stands now; null when none does.</summary>
    internal async Task<TRow?> FindAsync<TKey, TRow>(Question<TKey, TRow> question, TKey key, CancellationToken cancel) => (await FindAllAsync(question, key, default, cancel)).FirstOrDefault();

    /// <summary>The facts with a key that stand now.</summary>
    /// <param name="question">What asks for them.</param>
    /// <param name="key">The key.</param>
    /// <param name="day">The day, for a question that looks at it.</param>
    /// <param name="cancel">Stops the reading.</param>
    internal Task<List<TRow>> FindAllAsync<TKey, TRow>(Question<TKey, TRow> question, TKey key, LocalDate day, CancellationToken cancel) => question.AskAsync(Context, day, State, [key], cancel);

    /// <summary>The facts of a table that this recording adds, so far.</summary>
    internal IEnumerable<TRow> Added<TRow>()
        where TRow : FactRow => inserted.OfType<TRow>();

    /// <summary>
    /// Records a fact. A <see cref="FactRow.FactId"/> of 0 makes it a new thing and is given out here;
    /// for a new version of a thing set its FactId and supersede the version that stood.
    /// </summary>
    /// <returns>The FactId.</returns>
    internal long Add(FactRow row)
    {
        if (row.VersionId != 0) throw new ArgumentException(Invariant($"Version {row.VersionId} is recorded already; a new version needs a new row."), nameof(row));
        if (row.LastDay < row.FirstDay) throw new ArgumentException(Invariant($"The last day {row.LastDay:R} lies before the first day {row.FirstDay:R}."), nameof(row));
        row.VersionId = NewId();
        if (row.FactId == 0) row.FactId = NewId();
        row.RecordedIn = Number;
        row.SupersededIn = OpenEnd.Number;
        inserted.Add(row);
        return row.FactId;
    }

    /// <summary>Says that a version, as read in this recording, is not what the register knows any more.</summary>
    /// <exception cref="ArgumentException">It is superseded already, or was never recorded.</exception>
    internal void Supersede(FactRow row)
    {
        if (row.VersionId == 0 || row.SupersededIn != OpenEnd.Number || row.RecordedIn == Number)
            throw new ArgumentException(Invariant($"{row.GetType().Name} {row.VersionId} does not stand, so it cannot be superseded."), nameof(row));
        superseded.Add(row);
    }

    /// <summary>Stores a value that may have to be erased, apart from the facts.</summary>
    /// <returns>The digest that stands for it; another one each time, so that equal values do not show.</returns>
    internal byte[] Seal(string value)
    {
        var sealedValue = SealedValues.Seal(value, RandomNumberGenerator.GetBytes(SealedValueRow.SaltBytes));
        sealedValues.Add(sealedValue);
        return sealedValue.Digest;
    }

    /// <summary>Deletes a sealed value with its salt. Only an <see cref="EntryKind.Erasure"/> may.</summary>
    internal void Erase(byte[] digest)
    {
        if (kind != EntryKind.Erasure) throw new InvalidOperationException($"An entry of kind {kind} cannot erase; make it an {EntryKind.Erasure}.");
        erased.Add(digest);
    }

    /// <summary>Writes everything and moves the head; the caller commits.</summary>
    internal async Task WriteAsync(Request request, CancellationToken cancel)
    {
        var (_, actor, reason, key) = request;
        var commandBytes = CanonicalJson.Bytes(CommandOf(request));
        var facts = FactsJson.Write(Context.Model, inserted, superseded, erased, head.NextId);
        var hash = EntryHash.Of(head.Hash, Number, At.ToUnixTimeTicks(), actor.Name, kind.ToString(), reason, commandBytes, facts);
        var entry = new JournalRow
        {
            Number = Number, At = At, Actor = actor.Name, Kind = kind, Reason = reason, IdempotencyKey = key,
            Command = commandBytes, Facts = facts, PreviousHash = head.Hash, Hash = hash,
        };
        head.Number = Number;
        head.At = At;
        head.Hash = hash;
        await SupersedeAsync(cancel);
        await InsertAsync(entry, cancel);
    }

    private JsonObject CommandOf(Request request)
    {
        var command = new JsonObject
        {
            [CommandJson.Command] = request.Command.Name,
            [CommandJson.Input] = CommandJson.Seal(request.Command.ToJson(), Seal),
        };
        if (request.IdempotencyKey is { } key) command[CommandJson.Key] = key;
        if (Result is { } result) command[CommandJson.Result] = result;
        return command;
    }

    // Before the inserts, in statements of their own: of each fact only one version may stand, and the index says so.
    private async Task SupersedeAsync(CancellationToken cancel)
    {
        foreach (var row in superseded)
        {
            Context.Attach(row);
            row.SupersededIn = Number;
            Context.Entry(row).Property(fact => fact.SupersededIn).IsModified = true;
        }

        await Context.SaveChangesAsync(cancel);
        foreach (var digest in erased)
            await Context.SealedValues.Where(value => value.Digest == digest).ExecuteDeleteAsync(cancel);
    }

    private async Task InsertAsync(JournalRow entry, CancellationToken cancel)
    {
        await BulkInsert.RunAsync(Context, [.. inserted, .. sealedValues, entry], cancel);
        Context.Attach(head).State = EntityState.Modified;
        await Context.SaveChangesAsync(cancel);
    }

    private static Instant Later(Instant now, Instant previous)
    {
        var next = Instant.FromUnixTimeTicks(previous.ToUnixTimeTicks() + 1);
        var wholeTicks = Instant.FromUnixTimeTicks(now.ToUnixTimeTicks());
        return Instant.Max(wholeTicks, next);
    }
}
