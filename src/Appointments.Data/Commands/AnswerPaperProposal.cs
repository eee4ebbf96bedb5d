using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands;

/// <summary>Somebody accepts or rejects what a paper proposes. The facts themselves are recorded by entries of their own; an answer that is given anew takes the place of the old one.</summary>
/// <param name="paper">The paper's id.</param>
/// <param name="proposal">The proposal's own name within the paper.</param>
/// <param name="accepted">False when it is rejected.</param>
/// <param name="entry">Number of the entry that recorded what is accepted; null when there is none.</param>
/// <param name="why">Why it is rejected, or what is otherwise than proposed; null when nothing is said.</param>
public sealed class AnswerPaperProposal(long paper, string proposal, bool accepted, long? entry, string? why) : Command
{
    /// <inheritdoc/>
    public override string Name => "answer-paper-proposal";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Note;

    internal override JsonObject ToJson() => new() { ["paper"] = paper, ["proposal"] = proposal, ["accepted"] = accepted, ["entry"] = entry, ["why"] = why };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await recording.Standing<PaperRow>().FirstOrDefaultAsync(row => row.FactId == paper, cancel) is not { } kept)
        {
            recording.Refuse(Objection.Of("UNKNOWN_PAPER", $"Registret har ikke det papir.", $"The register does not have that paper.", "paper"));
            return;
        }

        if (entry is { } number && (number < 1 || number > recording.State))
            recording.Refuse(Objection.Of("UNKNOWN_ENTRY", $"Journalen har ingen post {number}.", $"The journal has no entry {number}.", "entry"));
        if (entry is not null && !accepted)
            recording.Refuse(Objection.Of("REJECTED_WITH_ENTRY", $"Det, der afvises, er ikke registreret: udelad posten.", $"What is rejected was not recorded: leave the entry out.", "entry"));
        if (recording.Refusals.Count > 0)
            return;
        var standing = await recording.Standing<PaperAnswerRow>().FirstOrDefaultAsync(row => row.PaperId == paper && row.Proposal == proposal, cancel);
        if (standing is not null) recording.Supersede(standing);
        recording.Add(new PaperAnswerRow
        {
            FactId = standing?.FactId ?? 0, PaperId = paper, Proposal = proposal, Accepted = accepted, Entry = entry, Why = why, Span = kept.Span, Source = SourceOf.Registration(recording),
        });
        recording.Result = paper;
    }
}
