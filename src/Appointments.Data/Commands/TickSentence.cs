using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Law;
using Appointments.Data.Rows;
using Appointments.Domain.Composition;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>
/// Somebody judges a sentence of a forum's law that no rule computes, or takes such a judgement back from a day. What was judged before ends the day before; what is
/// judged from a later day stays.
/// </summary>
/// <param name="forum">Slug of the forum.</param>
/// <param name="sentence">The sentence's handle.</param>
/// <param name="verdict">What is judged; null: what was judged no longer holds from the first day.</param>
/// <param name="why">Why; kept with the tick, and of one that is taken back in the journal.</param>
/// <param name="firstDay">From which day; the law must have the sentence on it.</param>
/// <param name="lastDay">Until which day, included; null is the last of the function period, and where the forum has none of the council term: a new board is judged anew.</param>
/// <param name="source">Where it stands; null when the secretariat registers it without a paper.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class TickSentence(string forum, string sentence, SentenceVerdict? verdict, string why, LocalDate firstDay, LocalDate? lastDay, Source? source, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "tick-sentence";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new()
    {
        ["forum"] = forum,
        ["sentence"] = sentence,
        ["verdict"] = verdict is { } judged ? ContractName.Of(judged) : null,
        ["why"] = why,
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
        var law = (await recording.View(firstDay).LawOfAsync([LawScope.Of(row)], cancel)).GetValueOrDefault(row.FactId);
        if (law is null || firstDay < law.CoveredFrom)
        {
            recording.Refuse(DayObjections.NotCovered(law));
            return;
        }

        if (!law.NotComputed.Any(it => it.Handle == sentence && it.Covers(firstDay))) recording.Refuse(Unknown(law));
        var standing = await recording.Standing<SentenceTickRow>()
            .Where(it => it.ForumId == row.FactId && it.Sentence == sentence && it.LastDay >= firstDay).OrderBy(it => it.FirstDay).ToListAsync(cancel);
        var holding = standing.Find(it => it.FirstDay <= firstDay);
        if (verdict is null && holding is null) recording.Refuse(NotTicked());
        if (recording.Refusals.Count > 0)
            return;
        if (holding is not null) EndBefore(recording, holding);
        if (verdict is { } given) recording.Add(Row(recording, row.FactId, given, law, holding, standing.Find(it => it.FirstDay > firstDay)));
        recording.Result = row.FactId;
    }

    private void EndBefore(Recording recording, SentenceTickRow holding)
    {
        recording.Supersede(holding);
        if (holding.FirstDay < firstDay)
            recording.Add(new SentenceTickRow
            {
                FactId = holding.FactId, ForumId = holding.ForumId, Sentence = holding.Sentence, Verdict = holding.Verdict, Why = holding.Why, Author = holding.Author,
                Span = holding.Span with { LastDay = firstDay.PlusDays(-1), LastDayBasis = DayBasis.Stated }, Source = holding.Source,
            });
    }

    private SentenceTickRow Row(Recording recording, long forumId, SentenceVerdict given, LawDocument law, SentenceTickRow? holding, SentenceTickRow? later)
    {
        var (last, basis) = lastDay is { } stated ? (stated, DayBasis.Stated) : (law.LastDayOfTerm(firstDay), DayBasis.TermAssumed);
        if (last >= later?.FirstDay) (last, basis) = (later.FirstDay.PlusDays(-1), DayBasis.Stated);
        return new SentenceTickRow
        {
            FactId = holding?.FirstDay == firstDay && verdict is not null ? holding.FactId : 0,
            ForumId = forumId, Sentence = sentence, Verdict = given, Why = why, Author = recording.Actor.Name,
            Span = new Span(firstDay, DayBasis.Stated, last, basis),
            Source = source ?? SourceOf.Registration(recording),
        };
    }

    private Objection Unknown(LawDocument law)
    {
        var known = law.NotComputed.Where(it => it.Covers(firstDay)).Select(it => it.Handle).ToList();
        return known.Count == 0
            ? Objection.Of(
                "UNKNOWN_SENTENCE",
                $"Den {firstDay.Danish()} har forummets grundlag ingen sætning, som ikke er regnet ud.",
                $"On {firstDay.English()} the forum's legal basis has no sentence that is not computed.",
                "sentence")
            : Objection.Of(
                "UNKNOWN_SENTENCE",
                $"Den {firstDay.Danish()} har forummets grundlag ingen sætning «{sentence}». De, der ikke er regnet ud, er: {string.Join(", ", known)}.",
                $"On {firstDay.English()} the forum's legal basis has no sentence \"{sentence}\". Those that are not computed are: {string.Join(", ", known)}.",
                "sentence");
    }

    private Objection NotTicked() => Objection.Of(
        "NOT_TICKED",
        $"Den {firstDay.Danish()} har ingen vurderet sætningen, så der er ikke noget at tage tilbage.",
        $"On {firstDay.English()} nobody has judged the sentence, so there is nothing to take back.",
        "firstDay");
}
