using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>A meeting decided something.</summary>
/// <param name="meeting">The meeting; it must be known.</param>
/// <param name="item">The item, at most 40 characters; null when not stated.</param>
/// <param name="caseNumber">The case number, at most 40 characters; null when not stated.</param>
/// <param name="text">The decision as printed; null when not printed.</param>
/// <param name="source">Where it stands; null when it is the paper of the meeting.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed partial class RecordDecision(MeetingRef meeting, string? item, string? caseNumber, string? text, Source? source, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "record-decision";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new()
    {
        ["meeting"] = meeting.ToJson(), ["item"] = item, ["caseNumber"] = caseNumber, ["text"] = text, ["source"] = CommandJson.Of(source),
    };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await MeetingAsync(recording, cancel) is not { } held)
            return;
        if (await recording.ForumAsync(held.Body, "body", cancel) is { } forum)
            await ForumVersion.ExpectAsync(recording, forum.FactId, expectedVersion, cancel);
        if (recording.Refusals.Count > 0)
            return;
        recording.Result = recording.Add(new DecisionRow
        {
            MeetingId = held.FactId, Item = item, CaseNumber = caseNumber, Text = text, Span = OneDay.Span(held.FirstDay), Source = source ?? held.Source with { Item = item ?? held.SourceItem },
        });
    }

    internal override async Task JudgeAsync(Judgement judgement, CancellationToken cancel)
    {
        if (caseNumber is not null && !UsualCaseNumber().IsMatch(caseNumber))
            judgement.Warn(Objection.Of(
                "UNUSUAL_CASE_NUMBER",
                $"Sagsnummeret «{caseNumber}» ligner ikke KL's, for eksempel SAG-2020-04159. Det er registreret, som det står.",
                $"The case number \"{caseNumber}\" is not like KL's, SAG-2020-04159 for example. It is recorded as it stands.",
                "caseNumber"));
        var view = judgement.Before(new LocalDate(2000, 1, 1));
        var decided = (await judgement.After(view.Day).DecisionsByIdAsync([judgement.Result!.Value], cancel))[0]!;
        if (item is not null && (await view.DecisionsOfAsync([decided.MeetingId], cancel))[decided.MeetingId].FirstOrDefault(it => it.Item == item) is { } earlier)
            judgement.Warn(Objection.Of(
                "ITEM_DECIDED",
                $"Mødet har allerede en registreret beslutning under punkt {item}. Er det den samme, så brug den.",
                $"The meeting has a decision recorded under item {item} already. If it is the same, use that one.",
                "item") with
            { Thing = new ThingRef("Decision", earlier.Id) });
    }

    private async Task<MeetingRow?> MeetingAsync(Recording recording, CancellationToken cancel)
    {
        if (meeting.Id is { } id)
            return await recording.MeetingAsync(id, "meeting", cancel);
        if (await recording.ForumAsync(meeting.Body!, "body", cancel) is not { } forum)
            return null;
        var found = await recording.Standing<MeetingRow>().FirstOrDefaultAsync(row => row.Body == forum.Slug && row.FirstDay == meeting.Day, cancel);
        if (found is null)
            recording.Refuse(Objection.Of(
                "UNKNOWN_MEETING",
                $"Registret har intet møde i forummet den {meeting.Day!.Value.Danish()}. Registrér det først.",
                $"The register has no meeting of the forum on {meeting.Day!.Value.English()}: registerMeeting adds it.",
                "day"));
        return found;
    }

    /// <summary>Not unique: one number covers most of a meeting.</summary>
    [GeneratedRegex(@"^SAG-\d{4}-\d{5}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex UsualCaseNumber();
}
