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
            composition.Property<LanguageArguments, IReadOnlyList<string>>("notComputed", (c, arguments) => [.. c.NotComputed.Select(sentence => sentence.In(arguments.Language))]);
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
