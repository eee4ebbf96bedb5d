using Appointments.Domain.Composition;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary><c>Composition</c>, findings and citations.</summary>
internal static class CompositionBindings
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Object<CompositionResult>("Composition", composition =>
        {
            composition.Property("verdict", c => c.Verdict);
            composition.Property("findings", c => c.Findings);
            composition.Property("openSeats", c => c.OpenSeats);
            composition.Property("notComputed", c => c.NotComputed);
        });
        AddSentences(bindings);
        bindings.Object<LawComparison>("LawComparison", comparison =>
        {
            comparison.Property("day", c => c.Day);
            comparison.Property("answer", c => c.Answer);
            comparison.Property<LanguageArguments, string?>("demanded", (c, arguments) => c.Demanded?.In(arguments.Language));
            comparison.Property("sum", c => c.Sum);
            comparison.Property("citation", c => c.Citation);
            comparison.Property<LanguageArguments, string>("difference", (c, arguments) => c.Difference.In(arguments.Language));
        });
        bindings.Object<Finding>("Finding", finding =>
        {
            finding.Property("rule", f => f.Rule);
            finding.Property("force", f => f.Force);
            finding.Property("strength", f => f.Strength);
            finding.Property("application", f => f.Application);
            finding.Property("confirmed", f => f.Confirmed);
            finding.Property("answer", f => f.Answer);
            finding.Property("sum", f => f.Sum);
            finding.Property("citation", f => f.Citation);
            finding.Property<LanguageArguments, string?>("demanded", (f, arguments) => f.Demanded?.In(arguments.Language));
            finding.Property<LanguageArguments, string?>("found", (f, arguments) => f.Found?.In(arguments.Language));
            finding.Property<LanguageArguments, string?>("missing", (f, arguments) => f.Missing?.In(arguments.Language));
            finding.Property<LanguageArguments, string?>("caveat", (f, arguments) => f.Caveat?.In(arguments.Language));
            finding.Property("before", f => f.Before());
            finding.Property("after", f => f.After());
            finding.Property<LanguageArguments, string>("message", (f, arguments) => f.Message.In(arguments.Language));
            finding.Reads<IReadOnlyList<SeatState>>("seats", (findings, scope, cancel) => ManyAsync(findings, f => f.SeatIds, scope.View.SeatsByIdAsync, cancel));
            finding.Reads<IReadOnlyList<Person>>("persons", (findings, scope, cancel) => ManyAsync(findings, f => f.PersonIds, scope.View.PersonsByIdAsync, cancel));
        });
        bindings.Object<Citation>("Citation", citation =>
        {
            citation.Property<LanguageArguments, string>("act", (c, arguments) => c.Act.In(arguments.Language));
            citation.Property("paragraph", c => c.Paragraph);
            citation.Property("published", c => c.Published);
            citation.Property("url", c => c.Url);
            citation.Property("firstDay", c => c.FirstDay);
            citation.Property("lastDay", c => c.LastDay);
            citation.Property("confirmed", c => c.Confirmed);
            citation.Property<LanguageArguments, string?>("mark", (c, arguments) => Words.Mark(c.Mark)?.In(arguments.Language));
            citation.Property<LanguageArguments, string?>("note", (c, arguments) => c.Note?.In(arguments.Language));
        });
    }

    private static void AddSentences(Bindings<GraphScope> bindings)
    {
        bindings.Enum<SentenceVerdict>("SentenceVerdict");
        bindings.Object<NotComputedSentence>("NotComputedSentence", sentence =>
        {
            sentence.Property("key", s => s.Law.Handle);
            sentence.Property<LanguageArguments, string>("sentence", (s, arguments) => s.Law.Sentence.In(arguments.Language));
            sentence.Property("citation", s => s.Citation);
            sentence.Property("firstDay", s => s.Law.FirstDay);
            sentence.Property("lastDay", s => s.Law.LastDay);
            sentence.Property<LanguageArguments, string?>("mark", (s, arguments) => Words.Mark(s.Law.Mark)?.In(arguments.Language));
            sentence.Reads<SentenceTick?>("tick", async (sentences, scope, cancel) => await scope.View.TicksOfAsync(sentences, cancel));
        });
        bindings.Object<SentenceTick>("SentenceTick", tick =>
        {
            tick.Property("verdict", t => t.Verdict);
            tick.Property("why", t => t.Why);
            tick.Property("author", t => t.Author);
            tick.AddSpan(t => t.Span);
            tick.Property("source", t => t.Source);
        });
    }

    private static async ValueTask<IReadOnlyList<IReadOnlyList<T>>> ManyAsync<T>(
        IReadOnlyList<Finding> findings, Func<Finding, IReadOnlyList<long>> idsOf, Func<IReadOnlyList<long>, CancellationToken, Task<IReadOnlyList<T?>>> ask, CancellationToken cancel)
        where T : class
    {
        long[] ids = [.. findings.SelectMany(idsOf).Distinct()];
        var found = ids.Length == 0 ? [] : await ask(ids, cancel);
        var byId = ids.Zip(found).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. findings.Select(finding => (IReadOnlyList<T>)[.. idsOf(finding).Select(id => byId[id]).OfType<T>()])];
    }
}
