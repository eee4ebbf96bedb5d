using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Elections;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>The votes of an election, on which the proportion of parties may be judged.</summary>
/// <param name="name">What the table is, in Danish; at most 400 characters.</param>
/// <param name="kkr">Slug of the KKR in whose area the votes were cast; null when in none.</param>
/// <param name="day">The day of the election.</param>
/// <param name="votes">The counts: all of the whole area or all by municipality, no list twice in one place.</param>
/// <param name="source">Where they stand; null when the secretariat registers them without a paper.</param>
/// <param name="corrects">FactId of the table that was wrong all along; null when the table is a new one.</param>
/// <param name="expectedVersion">The register's version that the caller saw; null when it does not matter.</param>
public sealed class RecordVotes(string name, string? kkr, LocalDate day, IReadOnlyList<VoteCount> votes, Source? source, long? corrects, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "record-votes";

    /// <inheritdoc/>
    public override EntryKind Kind => corrects is null ? EntryKind.Change : EntryKind.Correction;

    internal override JsonObject ToJson() => new()
    {
        ["name"] = name,
        ["kkr"] = kkr,
        ["day"] = day.Iso(),
        ["votes"] = new JsonArray([.. votes.Select(count => (JsonNode)new JsonObject { ["letter"] = count.Letter, ["municipality"] = count.MunicipalityCode, ["votes"] = count.Votes })]),
        ["source"] = CommandJson.Of(source),
        ["corrects"] = corrects,
    };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        if (kkr is not null) await recording.KkrAsync(kkr, "kkr", cancel);
        var before = corrects is { } id ? await recording.VoteTableAsync(id, "corrects", cancel) : null;
        await RefuseMunicipalitiesAsync(recording, cancel);
        await RefuseKnownAsync(recording, cancel);
        if (recording.Refusals.Count > 0)
            return;
        if (before is not null) recording.Supersede(before);
        recording.Result = recording.Add(new VoteTableRow
        {
            FactId = before?.FactId ?? 0, Name = name, KkrSlug = kkr, Votes = votes, Span = OneDay.Span(day), Source = source ?? SourceOf.Registration(recording),
        });
    }

    internal override async Task JudgeAsync(Judgement judgement, CancellationToken cancel)
    {
        if (corrects is not { } table)
            return;
        foreach (var forum in await judgement.After(day).ForaJudgedOnAsync(table, cancel))
            await new BoardCheck(judgement, forum).TellAsync(new Span(null, DayBasis.Open, null, DayBasis.Open), cancel);
        await WarnOfStepsAsync(judgement, table, cancel);
    }

    /// <summary>Votes are what they are, so a correction is never stopped by what was chosen and drawn on the wrong ones.</summary>
    private async Task WarnOfStepsAsync(Judgement judgement, long table, CancellationToken cancel)
    {
        var view = judgement.After(day);
        var distributions = await view.DistributionsOnAsync(table, cancel);
        foreach (var (distribution, broken) in distributions.Zip(await view.BrokenStepsAsync(distributions, cancel)))
        {
            if (broken is [var first, ..])
                judgement.Warn(Objection.Of(
                    "STEPS_BROKEN",
                    $"Fordelingen «{distribution.Name}» hviler på stemmerne og står ikke længere: {first.Da} Ret fordelingen; med restart begynder runden forfra.",
                    $"The distribution \"{distribution.Name}\" rests on these votes and does not stand any more: {first.En} Correct the distribution (recordDistribution with corrects); with restart the round begins anew.",
                    "votes") with
                { Thing = new ThingRef("Distribution", distribution.Id) });
        }
    }

    private async Task RefuseMunicipalitiesAsync(Recording recording, CancellationToken cancel)
    {
        var known = await recording.Standing<MunicipalityRow>().Where(row => row.FirstDay <= day && row.LastDay >= day).Select(row => row.Code).ToListAsync(cancel);
        foreach (var (index, count) in votes.Index())
        {
            if (count.MunicipalityCode is { } code && !known.Contains(code, StringComparer.Ordinal))
                await recording.MunicipalityAsync(code, day, FormattableString.Invariant($"votes.{index}.municipality"), cancel);
        }
    }

    private async Task RefuseKnownAsync(Recording recording, CancellationToken cancel)
    {
        if (await recording.Standing<VoteTableRow>().FirstOrDefaultAsync(row => row.Name == name && row.FirstDay == day && row.FactId != corrects, cancel) is { } known)
            recording.Refuse(Objection.Of(
                "VOTES_KNOWN",
                $"Registret har allerede tabellen «{name}» for {day.Danish()}. Var den forkert, så sig i corrects, at det er den, der rettes.",
                $"The register has the table \"{name}\" of {day.English()} already. If it was wrong, say by corrects that it is the one to be corrected.",
                "name") with
            { Thing = new ThingRef("VoteTable", known.FactId) });
    }
}
