using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Graph.Reading;

/// <summary>What the register says about a day that the law of a kind does not cover: it does not guess.</summary>
internal static class Coverage
{
    /// <summary>The refusal of a question for one forum.</summary>
    public static string Refusal(Forum forum, LawDocument law)
    {
        var day = LocalDatePattern.Iso.Format(law.CoveredFrom);
        return $"The law of {forum.Slug} is covered from {day}: ask for that day or a later one. {law.CoveredFromWhy.En} (Reglerne for «{forum.Name}» er dækket fra {day}: spørg om den dag eller en senere. {law.CoveredFromWhy.Da})";
    }

    /// <summary>The composition where no law answers for the day: nothing is judged, and that is said in place of the sentences that are not computed.</summary>
    public static CompositionResult NotJudged(Forum forum, LocalDate day)
    {
        var sentence = new LocalizedText(
            $"Reglerne for «{forum.Name}» er ikke dækket den {LocalDatePattern.Iso.Format(day)}, så sammensætningen er ikke bedømt.",
            $"The law of {forum.Name} is not covered on {LocalDatePattern.Iso.Format(day)}, so the composition is not judged.");
        var notComputed = new NotComputed(sentence, CitationKey: null, FirstDay: null, LastDay: null, SourceMark.Elsewhere, Key: "not-judged");
        return new CompositionResult(Answer.Undetermined, [], 0, [new NotComputedSentence(forum.Id, notComputed, Citation: null)]) { Facts = null, Day = day };
    }

    /// <summary>The value that holds on the day; null on a day without one, for an appointment leads to its forum on days that the law does not cover.</summary>
    public static Dated<T>? On<T>(this IReadOnlyList<Dated<T>> values, LocalDate day) => values.FirstOrDefault(value => value.Covers(day));
}
