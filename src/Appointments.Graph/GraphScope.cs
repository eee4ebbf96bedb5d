using Appointments.Data;
using Appointments.Data.Previews;
using Appointments.Data.Views;
using Appointments.Domain.Composition;
using Appointments.Domain.Composition.Receipts;
using Appointments.Domain.Time;
using Appointments.Graph.Mutations;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Graph;

/// <summary>
/// What the fields of one operation read with: one session, and the view (a day and a state) that the fields above have chosen; and what
/// mutations write with. Disposing of it takes back what mutations only tried; the session is the host's to dispose of.
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

    /// <summary>The state the operation was begun with.</summary>
    public RegisterState State => state;

    /// <summary>What the mutation above came to; null below a query.</summary>
    internal Outcome? Outcome { get; private init; }

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

    /// <summary>
    /// Records a command, or only tries it, and gives the scope of its payload: the register as it stands after it, or would stand.
    /// Where it is refused the payload shows the register as it was found.
    /// </summary>
    /// <param name="command">What is to be recorded.</param>
    /// <param name="input">What every mutation is given.</param>
    /// <param name="day">The day that the payload shows; null for today.</param>
    /// <param name="cancel">Until the commit nothing has happened.</param>
    /// <exception cref="FieldException">The caller may not write.</exception>
    internal async ValueTask<GraphScope> RecordAsync(Command command, IMutationInput input, LocalDate? day, CancellationToken cancel)
    {
        var writer = access.Writer ?? throw new FieldException(access.Refusal, "NOT_ALLOWED");
        var dryRun = input.DryRun ?? false;
        var (result, trial) = await writer.RecordAsync(command, input.Reason, input.IdempotencyKey, dryRun, cancel);
        return After(trial ?? session, result, day ?? (result.Replayed ? RegisterDay.Of(result.At) : Today), dryRun);
    }

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

    /// <summary>For questions that only who may write may ask, because they tell what is not public.</summary>
    /// <exception cref="FieldException">The caller may not write.</exception>
    internal void RequireWriter() => _ = access.Writer ?? throw new FieldException(access.Refusal, "NOT_ALLOWED");

    /// <summary>The register without the entry that the mutation above has made.</summary>
    internal RegisterView Before() => session.AsOf(View.Day, state.Number - 1);

    /// <summary>The seats that rested on offices which the entry of the mutation above has ended.</summary>
    internal Task<IReadOnlyList<AffectedSeat>> SeatsAffectedAsync(CancellationToken cancel) => session.SeatsAffectedAsync(state.Number, cancel);

    /// <summary>Makes the check of a receipt again.</summary>
    internal Task<ReceiptVerification> VerifyReceiptAsync(CompositionReceipt receipt, CancellationToken cancel) => session.VerifyReceiptAsync(receipt, state.Number, cancel);

    private GraphScope After(RegisterSession reading, RecordResult result, LocalDate day, bool dryRun) =>
        new(reading, new RegisterState(result.Number, result.At), Today, reading.AsOf(day, result.Number), access) { Outcome = new Outcome(result, day, dryRun) };

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => access.Writer?.DisposeAsync() ?? ValueTask.CompletedTask;

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
