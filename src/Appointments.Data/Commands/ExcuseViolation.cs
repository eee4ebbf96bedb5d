using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Composition;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>A violation of a forum is excused for a time, for a stated reason.</summary>
/// <param name="forum">Slug of the forum.</param>
/// <param name="excuse">Which rule, why, and who says so.</param>
/// <param name="firstDay">From which day; the rule must be violated on it.</param>
/// <param name="lastDay">Until which day, included; null is the last of the function period, and where the forum has none of the council term.</param>
/// <param name="source">Where it stands; null when the secretariat registers it without a paper.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class ExcuseViolation(string forum, NewExemption excuse, LocalDate firstDay, LocalDate? lastDay, Source? source, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "excuse";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new()
    {
        ["forum"] = forum,
        ["excuse"] = excuse.ToJson(),
        ["firstDay"] = firstDay.Iso(),
        ["lastDay"] = lastDay?.Iso(),
        ["source"] = CommandJson.Of(source),
    };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await recording.ForumAsync(forum, "forum", cancel) is not { } row)
            return;
        await ForumVersion.ExpectAsync(recording, row.FactId, expectedVersion, cancel);
        if (lastDay < firstDay) recording.Refuse(DayObjections.EndBeforeStart(firstDay, lastDay.Value));
        var view = recording.View(firstDay);
        var law = (await view.LawAsync([row.Kind], cancel)).GetValueOrDefault(row.Kind)?.ForKkr(row.KkrSlug);
        if (law is null || firstDay < law.CoveredFrom)
        {
            recording.Refuse(DayObjections.NotCovered(law));
            return;
        }

        var composition = (await view.CompositionAsync([(await view.ForaByIdAsync([row.FactId], cancel))[0]!], cancel))[0]!;
        var findings = composition.Findings.Where(finding => finding.Rule == excuse.Rule).ToList();
        if (!findings.Exists(finding => finding.Answer == Answer.Violated)) recording.Refuse(NothingToExcuse(findings));
        if (recording.Refusals.Count > 0)
            return;
        var span = new Span(firstDay, DayBasis.Stated, lastDay ?? law.LastDayOfTerm(firstDay), lastDay is null ? DayBasis.TermAssumed : DayBasis.Stated);
        recording.Add(excuse.ToRow(row.FactId, span, source ?? SourceOf.Registration(recording)));
        recording.Result = row.FactId;
    }

    private Objection NothingToExcuse(List<Finding> findings)
    {
        var found = findings.FirstOrDefault();
        var (danish, english) = found is null
            ? ("reglerne for forummet stiller ikke det krav på dagen", "the law of the forum does not make that demand on the day")
            : (found.Message.Da, found.Message.En);
        return Objection.Of(
            "NOTHING_TO_EXCUSE",
            $"Den {firstDay.Danish()} er der ingen overtrædelse af «{excuse.Rule}» at undtage: {danish}",
            $"On {firstDay.English()} there is no violation of \"{excuse.Rule}\" to excuse: {english}",
            "excuse.rule") with
        { Day = firstDay, Finding = found };
    }
}
