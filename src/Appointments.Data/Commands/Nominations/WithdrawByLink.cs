using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands.Nominations;

/// <summary>An organisation takes back what it sent by its link, until the deadline.</summary>
/// <param name="tokenHash">SHA-256 of the link's secret as small hex.</param>
/// <param name="nomination">FactId of the nomination.</param>
public sealed class WithdrawByLink(string tokenHash, long nomination) : Command
{
    /// <inheritdoc/>
    public override string Name => "withdraw-nomination";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new() { ["nomination"] = nomination, ["link"] = tokenHash };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await NominationLinks.OpenAsync(recording, tokenHash, cancel) is not var (link, round))
            return;
        var row = await recording.Standing<NominationRow>().FirstOrDefaultAsync(
            it => it.FactId == nomination && it.RoundId == round.FactId && it.OrganisationSlug == link.OrganisationSlug && it.SourcePaper == NominationRow.SentByLink, cancel);
        if (row is null)
        {
            // The same words whether it is another's, came in another way, or is nothing: a number tells nothing of what others sent.
            recording.Refuse(Objection.Of(
                "NOT_SENT_BY_LINK",
                $"Den indstilling er ikke blandt dem, I har sendt med linket. Den kan være trukket tilbage allerede.",
                $"That nomination is not among those that you sent by the link. It may be withdrawn already.",
                "nomination"));
            return;
        }

        await WithdrawNomination.TakeBackAsync(recording, row, cancel);
        recording.Result = round.FactId;
    }
}
