using Appointments.Domain.Sources;

namespace Appointments.Graph.Reading.Law;

/// <summary>How many values of a law document are known so well.</summary>
/// <param name="Mark">How well.</param>
/// <param name="Count">How many of the values that hold on the day; at least 1.</param>
public sealed record LawMarkCount(SourceMark Mark, int Count)
{
    /// <summary>The counts of a document on its day, the best known first; empty when nothing of it holds.</summary>
    public static IReadOnlyList<LawMarkCount> Of(LawOnDay document)
    {
        var (law, day) = (document.Law, document.Day);
        IEnumerable<SourceMark?> marks =
        [
            document.Of(law.Purpose)?.Value.Mark,
            document.Of(law.LegalBasis)?.Value.Mark,
            document.Of(law.Relation)?.Value.Mark,
            .. document.Values(law.Periods, period => period.Span.Covers(day)).Select(period => (SourceMark?)period.Value.Mark),
            .. document.Values(law.Seats, group => group.Covers(day)).Select(group => (SourceMark?)group.Value.Mark),
            .. document.Values(law.Demands, demand => demand.Covers(day)).Select(demand => (SourceMark?)demand.Value.Mark),
            .. document.Values(law.NotComputed, sentence => sentence.Covers(day)).Select(sentence => (SourceMark?)sentence.Value.Mark),
        ];
        return [.. marks.OfType<SourceMark>().GroupBy(mark => mark).OrderBy(group => group.Key).Select(group => new LawMarkCount(group.Key, group.Count()))];
    }
}
