using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Proposals;

namespace Appointments.Data.Commands;

/// <summary>Erases what a proposer wrote: the address, which nobody needs once the answer is sent, or all of it.</summary>
/// <param name="number">The number of its receipt.</param>
/// <param name="texts">True for all that was written; false for the address alone.</param>
/// <param name="expectedVersion">The version of the register that the caller saw; null when it does not matter.</param>
public sealed class EraseProposal(long number, bool texts, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "erase-proposal";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Erasure;

    internal override JsonObject ToJson() => new() { ["number"] = number, ["texts"] = texts };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        if (await recording.ProposalAsync(number, cancel) is not { } row || recording.Refusals.Count > 0)
            return;
        if (texts && row.State == ProposalState.Open)
        {
            recording.Refuse(StillOpen());
            return;
        }

        var digests = await ProposalTexts.DigestsAsync(recording.Context, row, texts ? ProposalTexts.All : ProposalTexts.Address, cancel);
        if (digests.Count == 0)
        {
            recording.Refuse(NothingThere());
            return;
        }

        foreach (var digest in digests) recording.Erase(digest);
        recording.Result = row.FactId;
    }

    private Objection StillOpen() => Objection.Of(
        "PROPOSAL_OPEN",
        $"Forslag {number} er ikke besvaret. Besvar det først; så kan teksten slettes.",
        $"Proposal {number} is not answered. Answer it first; then its text can be erased.",
        "number");

    private Objection NothingThere() => Objection.Of(
        "NOTHING_TO_ERASE",
        $"Forslag {number} har intet, der kan slettes; det er slettet før eller blev aldrig skrevet.",
        $"Proposal {number} has nothing that could be erased: it was erased before or never written.",
        "number");
}
