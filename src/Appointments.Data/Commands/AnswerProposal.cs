using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Proposals;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands;

/// <summary>The secretariat answers a proposal. What is wrong is put right by a correction of its own, which the answer may name.</summary>
/// <param name="number">The number of its receipt.</param>
/// <param name="accepts">True when the proposer was right.</param>
/// <param name="answer">What the proposer is told; why, when the proposal is rejected. Null for nothing but the state.</param>
/// <param name="correction">Number of the entry that put the register right; null when none did.</param>
/// <param name="expectedVersion">The version of the register that the caller saw; null when it does not matter.</param>
public sealed class AnswerProposal(long number, bool accepts, string? answer, long? correction, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "answer-proposal";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Note;

    internal override JsonObject ToJson() => new()
    {
        ["number"] = number, ["accepts"] = accepts, [ProposalTexts.Answer] = CommandJson.Sensitive(answer), ["correction"] = correction,
    };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        var row = await recording.ProposalAsync(number, cancel);
        if (row is { State: not ProposalState.Open }) recording.Refuse(Answered(row));
        if (correction is { } entry && !await recording.Context.Journal.AnyAsync(it => it.Number == entry, cancel)) recording.Refuse(UnknownEntry(entry));
        if (row is null || recording.Refusals.Count > 0)
            return;
        recording.Supersede(row);
        recording.Result = recording.Add(new ProposalRow
        {
            FactId = row.FactId,
            Number = row.Number,
            Subject = row.Subject,
            SubjectId = row.SubjectId,
            WrongDigest = row.WrongDigest,
            RightDigest = row.RightDigest,
            SeenAtDigest = row.SeenAtDigest,
            ContactDigest = row.ContactDigest,
            CodeHash = row.CodeHash,
            ReceivedDay = row.ReceivedDay,
            State = accepts ? ProposalState.Accepted : ProposalState.Rejected,
            AnswerDigest = answer is null ? null : recording.Seal(answer),
            AnsweredDay = RegisterDay.Of(recording.At),
            Correction = correction,
            Span = row.Span,
            Source = row.Source,
        });
    }

    private static Objection Answered(ProposalRow row) => Objection.Of(
        "PROPOSAL_ANSWERED",
        $"Forslag {row.Number} er besvaret den {row.AnsweredDay!.Value.Danish()}.",
        $"Proposal {row.Number} was answered on {row.AnsweredDay!.Value.English()}.",
        "number");

    private static Objection UnknownEntry(long entry) => Objection.Of(
        "UNKNOWN_ENTRY",
        $"Journalen har intet nr. {entry}. Angiv nummeret på rettelsen, eller lad feltet stå tomt.",
        $"The journal has no entry {entry}. Give the number of the correction, or leave it out.",
        "correction");
}
