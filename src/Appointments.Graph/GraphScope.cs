using Appointments.Data;
using Appointments.Data.Previews;
using Appointments.Data.Views;
using Appointments.Data.Views.Changes;
using Appointments.Domain.Composition;
using Appointments.Domain.Composition.Receipts;
using Appointments.Domain.Rights;
using Appointments.Domain.Time;
using Appointments.Graph.Mutations;
using Appointments.Graph.Rights;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Graph;

/// <summary>
/// What the fields of one operation read with: one session, and the view (a day and a state) that the fields above have chosen; and what
/// mutations write with. Disposing of it takes back what mutations only tried.
/// </summary>
public sealed class GraphScope : IAsyncDisposable
{
    private readonly RegisterSession session;
    private readonly RegisterState state;
    private readonly WriteAccess access;

    private GraphScope(RegisterSession session, RegisterState state, LocalDate today, RegisterView view, WriteAccess access)
    {
        this.session = session;
        this.state = state;
        this.access = access;
        Today = today;
        View = view;
    }

    /// <summary>Today in Denmark, the day meant when a question names none.</summary>
    public LocalDate Today { get; }

    /// <summary>The register as of the day and state that were asked.</summary>
    public RegisterView View { get; }

    /// <summary>Who reads.</summary>
    public Audience Audience => session.Audience;

    /// <summary>Who asks: whoever writes, else whoever reads.</summary>
    public Caller Caller => access.Writer?.Caller ?? session.Caller;

    /// <summary>The state the operation was begun with.</summary>
    public RegisterState State => state;

    /// <summary>What the mutation above came to; null below a query.</summary>
    internal Outcome? Outcome { get; private init; }

    /// <summary>The journal as it grows, and the number that the client has come to; null where nothing is streamed.</summary>
    private (ChangeFeed Feed, long? After)? Growing { get; init; }

    /// <summary>Begins an operation: the newest state is fixed here, once, for all its statements.</summary>
    /// <param name="session">What it reads with.</param>
    /// <param name="clock">Says what day it is.</param>
    /// <param name="access">Whether its mutations may write.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async ValueTask<GraphScope> BeginAsync(RegisterSession session, IClock clock, WriteAccess access, CancellationToken cancel)
    {
        var state = await session.CurrentStateAsync(cancel);
        var today = RegisterDay.Today(clock);
        return new GraphScope(session, state, today, session.AsOf(today, state.Number), access);
    }

    /// <summary>The same for a stream of events.</summary>
    /// <param name="feed">The journal as it grows.</param>
    /// <param name="after">The last event that the client has had; null for one that comes for the first time.</param>
    public GraphScope Streaming(ChangeFeed feed, long? after) => new(session, state, Today, View, access) { Growing = (feed, after) };

    /// <summary>The numbers of entries as they are recorded.</summary>
    /// <exception cref="FieldException">Nothing is streamed here.</exception>
    internal IAsyncEnumerable<long> ChangesAsync(ChangeFilter filter, CancellationToken cancel) => Growing is var (feed, after)
        ? feed.NumbersAsync(Caller, filter, after, cancel)
        : throw new FieldException("Nothing is streamed here: ask `changes` from time to time. (Her sendes ingen løbende ændringer.)", "NOT_STREAMED");

    /// <summary>
    /// Records a command, or only tries it, and gives the scope of its payload: the register as it stands after it, or would stand.
    /// Where it is refused the payload shows the register as it was found.
    /// </summary>
    /// <param name="command">What is to be recorded.</param>
    /// <param name="field">The mutation, by whose line in the table of rights the caller may write.</param>
    /// <param name="input">What every mutation is given.</param>
    /// <param name="day">The day that the payload shows; null for today.</param>
    /// <param name="cancel">Until the commit nothing has happened.</param>
    /// <exception cref="FieldException">The caller may not write.</exception>
    internal async ValueTask<GraphScope> RecordAsync(Command command, string field, IMutationInput input, LocalDate? day, CancellationToken cancel)
    {
        var writer = access.Writer ?? throw new FieldException(access.Refusal, "NOT_ALLOWED");
        return await RecordAsync(writer, command, writer.Caller.TerritoryOf(RightsTable.BuiltIn.Of("Mutation", field).Who), input, day, cancel);
    }

    /// <summary>Records what anybody may propose, or only tries it; the command is made for how many are taken in a day.</summary>
    /// <exception cref="FieldException">Nothing is taken here, or the caller's address has tried too often.</exception>
    internal async ValueTask<GraphScope> ProposeAsync(Func<int, Command> command, IMutationInput input, CancellationToken cancel)
    {
        var door = Door();
        return await RecordAsync(door.Writer, command(door.PerDay), territory: null, input, day: null, cancel);
    }

    /// <summary>The scope of the payload of a proposal that is refused before anything is asked of the register.</summary>
    internal GraphScope RefusedProposal(IReadOnlyList<Objection> refusals, bool dryRun)
    {
        _ = Door();
        return After(session, new RecordResult(state.Number, state.At, Recorded: false) { Refusals = refusals }, Today, dryRun);
    }

    private ProposalDoor Door()
    {
        var door = access.Proposals ?? throw new FieldException(access.Refusal, "NOT_ALLOWED");
        return door.MayTry() ? door : throw new FieldException(
            "Too many proposals have come from your address within the hour. Wait a little and send it again. (Der er kommet for mange forslag fra din adresse inden for en time. Vent lidt, og send det igen.)", "TOO_MANY_REQUESTS");
    }

    private async ValueTask<GraphScope> RecordAsync(RegisterWriter writer, Command command, Territory? territory, IMutationInput input, LocalDate? day, CancellationToken cancel)
    {
        var dryRun = input.DryRun ?? false;
        var (result, trial) = await writer.RecordAsync(command, territory, input.Reason, input.IdempotencyKey, dryRun, cancel);
        return After(trial ?? session, result, day ?? (result.Replayed ? RegisterDay.Of(result.At) : Today), dryRun, input.IdempotencyKey);
    }

    /// <summary>Why a field is not answered for who asks; null when it is.</summary>
    internal FieldRefusal? RefusalOf(Right right)
    {
        var caller = Caller;
        if (caller.HasAny(right.Who) || (right.Others == OthersGet.Empty && caller.Audience == Audience.Public))
            return null;
        if (right.Others == OthersGet.Null)
            return new FieldRefusal(null);
        var who = string.Join(", ", right.Who.Select(RightsTable.WordOf));
        return new FieldRefusal(caller.IsSignedIn
            ? new FieldError($"{right.Coordinate} is for {who}; you have {(caller.Grants.Count == 0 ? "no role here" : caller.RightsKey)}. Ask for the role. (Det kræver en anden rolle end din.)", "FORBIDDEN")
            : right.Coordinate.StartsWith("Mutation.", StringComparison.Ordinal) && access.Refusal.Length > 0
                ? new FieldError(access.Refusal, "NOT_ALLOWED")
                : new FieldError($"{right.Coordinate} is for {who}: sign in as one. (Log ind for at se det.)", "NOT_ALLOWED"));
    }

    /// <summary>Before any work is done for a mutation.</summary>
    /// <exception cref="FieldException">The caller may not write.</exception>
    internal void RequireWriter() => _ = access.Writer ?? throw new FieldException(access.Refusal, "NOT_ALLOWED");

    /// <summary>The scope of the payload of a mutation whose input is refused before anything is asked of the register.</summary>
    internal GraphScope Refused(IReadOnlyList<Objection> refusals, bool dryRun)
    {
        _ = access.Writer ?? throw new FieldException(access.Refusal, "NOT_ALLOWED");
        return After(session, new RecordResult(state.Number, state.At, Recorded: false) { Refusals = refusals }, Today, dryRun);
    }

    /// <summary>What an election would change, were it as supposed. Nothing is written, yet only who may write may ask: it tells what is not public.</summary>
    /// <exception cref="FieldException">The caller may not write.</exception>
    internal async ValueTask<ElectionPreviewResult> PreviewElectionAsync(SupposedElection election, CancellationToken cancel)
    {
        var writer = access.Writer ?? throw new FieldException(access.Refusal, "NOT_ALLOWED");
        return await writer.PreviewElectionAsync(election, cancel);
    }

    /// <summary>The register without the entry that the mutation above has made.</summary>
    internal RegisterView Before() => session.AsOf(View.Day, state.Number - 1);

    /// <summary>The seats that rested on offices which the entry of the mutation above has ended.</summary>
    internal Task<IReadOnlyList<AffectedSeat>> SeatsAffectedAsync(CancellationToken cancel) => session.SeatsAffectedAsync(state.Number, cancel);

    /// <summary>Makes the check of a receipt again.</summary>
    internal Task<ReceiptVerification> VerifyReceiptAsync(CompositionReceipt receipt, CancellationToken cancel) => session.VerifyReceiptAsync(receipt, state.Number, cancel);

    private GraphScope After(RegisterSession reading, RecordResult result, LocalDate day, bool dryRun, string? key = null) =>
        new(reading, new RegisterState(result.Number, result.At), Today, reading.AsOf(day, result.Number), access) { Outcome = new Outcome(result, day, dryRun, key) };

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (access.Writer is { } writer) await writer.DisposeAsync();
        if (access.Proposals is { } door) await door.Writer.DisposeAsync();
    }

    /// <summary>The scope below a field that names a day or a moment of knowledge; null leaves each as it was at the start.</summary>
    /// <exception cref="FieldException">The register had no entry yet at <paramref name="knownAt"/>.</exception>
    public async ValueTask<GraphScope> AtAsync(LocalDate? asOf, Instant? knownAt, CancellationToken cancel)
    {
        var known = state;
        if (knownAt is { } moment)
        {
            known = await session.StateAtAsync(moment, cancel) ?? throw new FieldException(
                $"The register knew nothing yet at {InstantPattern.ExtendedIso.Format(moment)}: leave knownAt out, or name a later moment. (Registret vidste intet endnu på det tidspunkt: udelad knownAt, eller angiv et senere.)",
                "NOTHING_KNOWN_YET");
            known = known.Number > state.Number ? state : known;
        }

        return new GraphScope(session, state, Today, session.AsOf(asOf ?? Today, known.Number), access) { Outcome = Outcome };
    }
}
