using Appointments.Data;
using Appointments.Data.Journal;
using Appointments.Data.Previews;
using Appointments.Data.Views;

namespace Appointments.Graph.Writing;

/// <summary>What one request writes with: the door in, and who stands before it.</summary>
/// <param name="registry">The register.</param>
/// <param name="actor">Who writes, for the journal.</param>
public sealed class RegisterWriter(Registry registry, Actor actor) : IAsyncDisposable
{
    private Rehearsal? rehearsal;

    /// <summary>Records a command, or only tries it.</summary>
    /// <param name="command">What is to be recorded.</param>
    /// <param name="reason">Why.</param>
    /// <param name="idempotencyKey">The actor's own name for the request.</param>
    /// <param name="dryRun">True takes everything back when this writer is used again or disposed of.</param>
    /// <param name="cancel">Until the commit nothing has happened.</param>
    /// <returns>What became of it; and for a trial that went well the session that sees what it wrote, else null.</returns>
    public async Task<(RecordResult Result, RegisterSession? Trial)> RecordAsync(Command command, string reason, string idempotencyKey, bool dryRun, CancellationToken cancel)
    {
        await DisposeAsync();
        var request = new Request(command, actor, reason, idempotencyKey);
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
