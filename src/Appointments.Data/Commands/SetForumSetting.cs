using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Law;
using Appointments.Data.Rows;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
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
/// <param name="parameter">Name of the parameter of the law that <see cref="ForumSettingName.LawParameter"/> sets; null for other settings. The seats that need it follow.</param>
public sealed class SetForumSetting(
    string forum, ForumSettingName name, string? value, LocalDate firstDay, LocalDate? lastDay, Source? source, long? expectedVersion, string? parameter = null) : Command
{
    private readonly string key = parameter is null ? name.Key() : LawParameter.Sign + parameter;

    /// <inheritdoc/>
    public override string Name => "set-forum-setting";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new()
    {
        ["forum"] = forum,
        ["name"] = key,
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
        if (parameter is not null && law is not null) await new ParameterObjections(recording, law).RefuseAsync(parameter, value, cancel);
        var standing = await recording.Standing<ForumSettingRow>().Where(it => it.ForumId == row.FactId && it.Name == key && it.LastDay >= firstDay).OrderBy(it => it.FirstDay).ToListAsync(cancel);
        var holding = standing.Find(it => it.FirstDay <= firstDay);
        if (value is null && holding is null) recording.Refuse(NotSet(standing));
        if (recording.Refusals.Count > 0)
            return;
        List<ForumSettingRow> rows = [];
        if (holding is not null && EndBefore(recording, holding) is { } ended) rows.Add(ended);
        if (value is not null) rows.Add(Row(recording, row, value, holding, standing.Find(it => it.FirstDay > firstDay)));
        rows.ForEach(it => recording.Add(it));
        recording.Result = row.FactId;
        if (parameter is not null) await RecordSeatsAsync(recording, row, law!, holding, rows, cancel);
    }

    /// <summary>The seats follow what the law leaves to the forum.</summary>
    private static async Task RecordSeatsAsync(Recording recording, ForumRow forum, LawDocument law, ForumSettingRow? superseded, List<ForumSettingRow> added, CancellationToken cancel)
    {
        var settings = await ForumTraitsReader.Settings(recording.Standing<ForumSettingRow>(), [forum.FactId]).ToListAsync(cancel);
        await SeatFacts.RecordAsync(recording, law, LawScope.Of(forum), [.. settings.Where(it => it.VersionId != superseded?.VersionId), .. added], cancel);
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
            if (parameter is null) await WarnOfNoReaderAsync(judgement, forumId, after, cancel);
        }

        if (parameter is not null) await SeatlessAppointments.WarnAsync(judgement, forumId, firstDay, "setting", cancel);

        var changed = after?.Span ?? new Span(firstDay, DayBasis.Stated, before?.Span.LastDay, before?.Span.LastDayBasis ?? DayBasis.Open);
        await new BoardCheck(judgement, forumId).TellAsync(changed, cancel);
    }

    /// <summary>What was set before, until the day before; null when it was set from the same day.</summary>
    private ForumSettingRow? EndBefore(Recording recording, ForumSettingRow holding)
    {
        recording.Supersede(holding);
        return holding.FirstDay < firstDay
            ? new ForumSettingRow
            {
                FactId = holding.FactId, ForumId = holding.ForumId, Name = holding.Name, Value = holding.Value,
                Span = holding.Span with { LastDay = firstDay.PlusDays(-1), LastDayBasis = DayBasis.Stated }, Source = holding.Source,
            }
            : null;
    }

    private ForumSettingRow Row(Recording recording, ForumRow row, string set, ForumSettingRow? holding, ForumSettingRow? later)
    {
        var last = later is not null && !(lastDay < later.FirstDay) ? later.FirstDay.PlusDays(-1) : lastDay;
        return new ForumSettingRow
        {
            FactId = holding?.FirstDay == firstDay ? holding.FactId : 0,
            ForumId = row.FactId,
            Name = key,
            Value = set,
            Span = new Span(firstDay, DayBasis.Stated, last, last is null ? DayBasis.Open : DayBasis.Stated),
            Source = source ?? SourceOf.Registration(recording),
        };
    }

    private async Task<ForumSetting?> HoldingAsync(Views.RegisterView view, long forumId, CancellationToken cancel) =>
        (await view.ForumSettingsAsync([forumId], cancel))[forumId].FirstOrDefault(setting => setting.Name == key && setting.Span.Covers(firstDay));

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
