using Appointments.Data;
using Appointments.Data.Journal;
using Appointments.Data.Previews;
using Appointments.Data.Views;
using Appointments.Domain.Rights;

namespace Appointments.Graph.Writing;

/// <summary>What one request writes with: the door in, and who stands before it.</summary>
/// <param name="registry">The register.</param>
/// <param name="caller">Who writes: for the journal, and by what right.</param>
public sealed class RegisterWriter(Registry registry, Caller caller) : IAsyncDisposable
{
    private readonly Actor actor = new(caller.Name);
    private Rehearsal? rehearsal;

    /// <summary>Who writes.</summary>
    public Caller Caller => caller;

    /// <summary>Records a command, or only tries it.</summary>
    /// <param name="command">What is to be recorded.</param>
    /// <param name="territory">For which KKRs it may write; null for all.</param>
    /// <param name="reason">Why.</param>
    /// <param name="idempotencyKey">The actor's own name for the request.</param>
    /// <param name="dryRun">True takes everything back when this writer is used again or disposed of.</param>
    /// <param name="cancel">Until the commit nothing has happened.</param>
    /// <returns>What became of it; and for a trial that went well the session that sees what it wrote, else null.</returns>
    public async Task<(RecordResult Result, RegisterSession? Trial)> RecordAsync(Command command, Territory? territory, string reason, string idempotencyKey, bool dryRun, CancellationToken cancel)
    {
        await DisposeAsync();
        var request = new Request(command, actor, reason, idempotencyKey) { Territory = territory, Reader = caller };
        if (!dryRun)
            return (await registry.RecordAsync(request, cancel), null);
        rehearsal = await registry.RehearseAsync(request, cancel);
        if (rehearsal.Result.Stands)
            return (rehearsal.Result, rehearsal.Session);
        var refused = rehearsal.Result;
        await DisposeAsync();
        return (refused, null);
    }

    /// <summary>What an election would change, were it as supposed; nothing is written.</summary>
    public async Task<ElectionPreviewResult> PreviewElectionAsync(SupposedElection election, CancellationToken cancel)
    {
        await DisposeAsync();
        return await registry.PreviewElectionAsync(election, actor, cancel);
    }

    /// <summary>Takes back what was only tried, so that others may write.</summary>
    public async ValueTask DisposeAsync()
    {
        if (rehearsal is { } tried)
        {
            rehearsal = null;
            await tried.DisposeAsync();
        }
    }
}
