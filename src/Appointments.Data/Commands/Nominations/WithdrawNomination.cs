using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Appointments.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands.Nominations;

/// <summary>A nomination is taken back, or was recorded by mistake. It counts no more; what was held is deleted with the round.</summary>
/// <param name="nomination">FactId of the nomination.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class WithdrawNomination(long nomination, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "withdraw-nomination";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new() { ["nomination"] = nomination };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await recording.NominationAsync(nomination, "nomination", cancel) is not { } row)
            return;
        await ForumVersion.ExpectAsync(recording, row.ForumId, expectedVersion, cancel);
        var round = row.RoundId is { } id ? await recording.Standing<NominationRoundRow>().FirstOrDefaultAsync(it => it.FactId == id, cancel) : null;
        if (round?.ToRound().StateOn(RoundRows.Today(recording), hasNominations: true) is RoundState.Decided or RoundState.Informed or RoundState.Erased)
            recording.Refuse(Objection.Of("ROUND_OVER", $"Runden er besluttet, så en indstilling i den kan ikke trækkes tilbage.", $"The round is decided, so a nomination in it cannot be withdrawn.", "nomination"));
        if (recording.Refusals.Count > 0)
            return;
        await TakeBackAsync(recording, row, cancel);
        recording.Result = round?.FactId ?? row.FactId;
    }

    /// <summary>The nomination counts no more, and neither does its statement.</summary>
    internal static async Task TakeBackAsync(Recording recording, NominationRow row, CancellationToken cancel)
    {
        recording.Supersede(row);
        foreach (var text in await recording.Standing<NominationTextRow>().Where(it => it.NominationId == row.FactId).ToListAsync(cancel))
            recording.Supersede(text);
    }
}
