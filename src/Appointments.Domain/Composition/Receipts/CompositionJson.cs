using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using NodaTime;

namespace Appointments.Domain.Composition.Receipts;

/// <summary>
/// The canonical bytes of an answer: all that its audience is shown, and only that. How far a demand is from being met (<see cref="Finding.Shortfall"/>) is not shown, and
/// would tell counts that the answer withholds.
/// </summary>
public static class CompositionJson
{
    /// <summary>The bytes.</summary>
    /// <param name="facts">What was judged.</param>
    /// <param name="result">The answer.</param>
    /// <param name="ticks">What is judged on the day of the sentences that are not computed.</param>
    public static byte[] Write(CompositionFacts facts, CompositionResult result, IEnumerable<SentenceTick> ticks)
    {
        var seats = facts.Seats.ToDictionary(state => state.Seat.Id, state => state.Seat.Key);
        var bySentence = ticks.ToDictionary(tick => tick.Sentence, StringComparer.Ordinal);
        return SortedJson.Write(new Whole(
            facts.Forum.Slug,
            result.Day,
            result.Verdict,
            result.OpenSeats,
            [.. result.Findings.Select(finding => Shown(finding, seats, facts))],
            [.. result.NotComputed.Select(sentence => Shown(sentence, bySentence.GetValueOrDefault(sentence.Law.Handle)))]));
    }

    private static OneFinding Shown(Finding finding, Dictionary<long, string> seats, CompositionFacts facts) => new(
        finding.Rule,
        finding.Force,
        finding.Strength,
        finding.Application,
        finding.Confirmed,
        finding.Answer,
        finding.Message,
        finding.Sum,
        finding.Citation,
        [.. finding.SeatIds.Select(id => seats[id])],
        [.. finding.PersonIds.Select(id => facts.Persons[id].Slug)]);

    private static OneSentence Shown(NotComputedSentence sentence, SentenceTick? tick) => new(
        sentence.Law.Handle,
        sentence.Law.Sentence,
        sentence.Law.FirstDay,
        sentence.Law.LastDay,
        sentence.Law.Mark,
        sentence.Citation,
        tick is null ? null : new OneTick(tick.Verdict, tick.Why, tick.Author, tick.Span.FirstDay, tick.Span.LastDay));

    private sealed record Whole(string Forum, LocalDate Day, Answer Verdict, int OpenSeats, IReadOnlyList<OneFinding> Findings, IReadOnlyList<OneSentence> NotComputed);

    private sealed record OneFinding(
        string Rule, Force Force, Strength Strength, Application Application, bool Confirmed, Answer Answer, LocalizedText Message, string? Sum, Citation? Citation,
        IReadOnlyList<string> Seats, IReadOnlyList<string> Persons);

    private sealed record OneSentence(string Key, LocalizedText Sentence, LocalDate? FirstDay, LocalDate? LastDay, SourceMark Mark, Citation? Citation, OneTick? Tick);

    private sealed record OneTick(SentenceVerdict Verdict, string Why, string Author, LocalDate? FirstDay, LocalDate? LastDay);
}
