using System.Text.Json.Nodes;
using Appointments.Data.Import;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Proposals;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands;

/// <summary>Somebody says that something is wrong. No fact of the register changes; the secretariat decides.</summary>
/// <param name="about">What it is about.</param>
/// <param name="wrong">What is wrong.</param>
/// <param name="right">What is right; null when the proposer does not say.</param>
/// <param name="seenAt">Where it can be seen; null when the proposer does not say.</param>
/// <param name="contact">An e-mail address for the answer; null for none.</param>
/// <param name="codeHash">Made by <see cref="ProposalCode.Hash"/>.</param>
/// <param name="perDay">How many proposals the register takes in a day, of all together.</param>
/// <param name="expectedVersion">The version of the register that the caller saw; null when it does not matter.</param>
public sealed class ProposeCorrection(ProposalAbout about, string wrong, string? right, string? seenAt, string? contact, string codeHash, int perDay, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "propose-correction";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Note;

    internal override JsonObject ToJson() => new()
    {
        ["about"] = about.Subject.ToString(),
        ["slug"] = about.Slug,
        ["appointment"] = about.AppointmentId,
        [ProposalTexts.Wrong] = CommandJson.Sensitive(wrong),
        [ProposalTexts.Right] = CommandJson.Sensitive(right),
        [ProposalTexts.SeenAt] = CommandJson.Sensitive(seenAt),
        [ProposalTexts.Contact] = CommandJson.Sensitive(contact),
        ["codeHash"] = codeHash,
    };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        var subject = await about.FindAsync(recording, cancel);
        var day = RegisterDay.Of(recording.At);
        var proposals = recording.Standing<ProposalRow>();
        if (await proposals.CountAsync(row => row.ReceivedDay == day, cancel) >= perDay) recording.Refuse(Enough());
        if (recording.Refusals.Count > 0)
            return;
        var last = await proposals.MaxAsync(row => (long?)row.Number, cancel) ?? 0;
        recording.Result = recording.Add(new ProposalRow
        {
            Number = last + 1,
            Subject = about.Subject,
            SubjectId = subject!.Value,
            WrongDigest = recording.Seal(wrong),
            RightDigest = right is null ? null : recording.Seal(right),
            SeenAtDigest = seenAt is null ? null : recording.Seal(seenAt),
            ContactDigest = contact is null ? null : recording.Seal(contact),
            CodeHash = codeHash,
            ReceivedDay = day,
            State = ProposalState.Open,
            Span = Always.Span,
            Source = new Source("Forslag fra offentligheden", day, Item: null, SourceMark.Unverified, Note: null),
        });
    }

    private Objection Enough() => Objection.Of(
        "TOO_MANY_PROPOSALS",
        $"Der er kommet {perDay} forslag i dag, og flere tager registret ikke imod på én dag. Prøv igen i morgen, eller skriv til sekretariatet.",
        $"{perDay} proposals have come in today, and the register takes no more in one day. Try again tomorrow, or write to the secretariat.");
}
