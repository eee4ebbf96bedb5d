using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>From a day something is set for a forum, or no longer is. What was set before ends the day before; what is set from a later day stays.</summary>
/// <param name="forum">Slug of the forum.</param>
/// <param name="name">What is set.</param>
/// <param name="value">Its value, as the rules read it; for a vote table the id of one. Null: it is no longer set.</param>
/// <param name="firstDay">From which day.</param>
/// <param name="lastDay">Until which day, included; null while nobody says otherwise.</param>
/// <param name="source">Where it stands; null when the secretariat registers it without a paper.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class SetForumSetting(string forum, ForumSettingName name, string? value, LocalDate firstDay, LocalDate? lastDay, Source? source, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "set-forum-setting";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new()
    {
        ["forum"] = forum,
        ["name"] = name.Key(),
        ["value"] = value,
        ["firstDay"] = firstDay.Iso(),
        ["lastDay"] = lastDay?.Iso(),
        ["source"] = CommandJson.Of(source),
    };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        var row = await recording.ForumAsync(forum, "forum", cancel);
        if (name == ForumSettingName.PartyTable && value is not null)
            await recording.VoteTableAsync(long.Parse(value, System.Globalization.CultureInfo.InvariantCulture), "setting.partyTable", cancel);
        if (row is null)
            return;
        await ForumVersion.ExpectAsync(recording, row.FactId, expectedVersion, cancel);
        var law = (await recording.View(firstDay).LawAsync([row.Kind], cancel)).GetValueOrDefault(row.Kind);
        if (law is null || firstDay < law.CoveredFrom) recording.Refuse(DayObjections.NotCovered(law));
        if (lastDay < firstDay) recording.Refuse(DayObjections.EndBeforeStart(firstDay, lastDay.Value));
        var key = name.Key();
        var standing = await recording.Standing<ForumSettingRow>().Where(it => it.ForumId == row.FactId && it.Name == key && it.LastDay >= firstDay).OrderBy(it => it.FirstDay).ToListAsync(cancel);
        var holding = standing.Find(it => it.FirstDay <= firstDay);
        if (value is null && holding is null) recording.Refuse(NotSet(standing));
        if (recording.Refusals.Count > 0)
            return;
        if (holding is not null) EndBefore(recording, holding);
        if (value is not null) recording.Add(Row(recording, row, value, holding, standing.Find(it => it.FirstDay > firstDay)));
        recording.Result = row.FactId;
    }

    internal override async Task JudgeAsync(Judgement judgement, CancellationToken cancel)
    {
        var forumId = judgement.Result!.Value;
        var before = await HoldingAsync(judgement.Before(firstDay), forumId, cancel);
        var after = await HoldingAsync(judgement.After(firstDay), forumId, cancel);
        if (after is not null)
        {
            if (after.Span.LastDay is { } limit && !(limit >= lastDay)) judgement.Warn(Limited(limit));
            if (after.Span.LastDay is { } end && end == lastDay && !(before?.Span.LastDay <= end) && before is not null) judgement.Warn(NotResumed(before, end));
            await WarnOfNoReaderAsync(judgement, forumId, after, cancel);
        }

        var changed = after?.Span ?? new Span(firstDay, DayBasis.Stated, before?.Span.LastDay, before?.Span.LastDayBasis ?? DayBasis.Open);
        await new BoardCheck(judgement, forumId).TellAsync(changed, cancel);
    }

    private void EndBefore(Recording recording, ForumSettingRow holding)
    {
        recording.Supersede(holding);
        if (holding.FirstDay < firstDay)
            recording.Add(new ForumSettingRow
            {
                FactId = holding.FactId, ForumId = holding.ForumId, Name = holding.Name, Value = holding.Value,
                Span = holding.Span with { LastDay = firstDay.PlusDays(-1), LastDayBasis = DayBasis.Stated }, Source = holding.Source,
            });
    }

    private ForumSettingRow Row(Recording recording, ForumRow row, string set, ForumSettingRow? holding, ForumSettingRow? later)
    {
        var last = later is not null && !(lastDay < later.FirstDay) ? later.FirstDay.PlusDays(-1) : lastDay;
        return new ForumSettingRow
        {
            FactId = holding?.FirstDay == firstDay ? holding.FactId : 0,
            ForumId = row.FactId,
            Name = name.Key(),
            Value = set,
            Span = new Span(firstDay, DayBasis.Stated, last, last is null ? DayBasis.Open : DayBasis.Stated),
            Source = source ?? SourceOf.Registration(recording),
        };
    }

    private async Task<ForumSetting?> HoldingAsync(Views.RegisterView view, long forumId, CancellationToken cancel) =>
        (await view.ForumSettingsAsync([forumId], cancel))[forumId].FirstOrDefault(setting => setting.Name == name.Key() && setting.Span.Covers(firstDay));

    private async Task WarnOfNoReaderAsync(Judgement judgement, long forumId, ForumSetting set, CancellationToken cancel)
    {
        var view = judgement.After(set.Span.FirstDay!.Value);
        var forum = (await view.ForaByIdAsync([forumId], cancel))[0]!;
        var readers = name.RulesReading(set.Value);
        if ((await view.CompositionAsync([forum], cancel))[0] is { } composition && composition.Findings.Any(finding => readers.Contains(finding.Rule, StringComparer.Ordinal)))
            return;
        judgement.Warn(Objection.Of(
            "SETTING_NOT_READ",
            $"Reglerne for forummet stiller på dagen intet krav, som læser indstillingen: den er registreret, men ændrer ingen bedømmelse.",
            $"On the day the law of the forum makes no demand that reads the setting: it is recorded, but changes no judgement.",
            "setting") with
        { Day = view.Day });
    }

    private Objection NotSet(List<ForumSettingRow> later) => Objection.Of(
        "SETTING_NOT_SET",
        $"Indstillingen gælder ikke den {firstDay.Danish()}, så der er ikke noget at afslutte.{(later.Count == 0 ? "" : $" Den gælder fra {later[0].FirstDay.Danish()}.")}",
        $"The setting does not hold on {firstDay.English()}, so there is nothing to end.{(later.Count == 0 ? "" : $" It holds from {later[0].FirstDay.English()}.")}",
        "firstDay");

    private Objection Limited(LocalDate limit) => Objection.Of(
        "SETTING_LIMITED",
        $"Fra {limit.PlusDays(1).Danish()} er der allerede fastsat noget andet; det står, og indstillingen gælder til og med {limit.Danish()}.",
        $"From {limit.PlusDays(1).English()} something is set already; that stands, and the setting holds until {limit.English()}.",
        "lastDay") with
    { Day = limit.PlusDays(1) };

    private Objection NotResumed(ForumSetting before, LocalDate end) => Objection.Of(
        "SETTING_NOT_RESUMED",
        $"Det, der var fastsat før, endte den {firstDay.PlusDays(-1).Danish()} og vender ikke tilbage efter {end.Danish()}. Skal det gælde igen, så fastsæt det fra dagen efter.",
        $"What was set before ended on {firstDay.PlusDays(-1).English()} and does not come back after {end.English()}. If it is to hold again, set it from the day after.",
        "lastDay") with
    { Day = end.PlusDays(1) };
}
