using Appointments.Domain.Composition.Receipts;
using Appointments.Domain.People;
using Appointments.Domain.Retention;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary>For how long what is held on people is kept, and what of it is gone.</summary>
internal static class RetentionBindings
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Enum<RetentionKind>("RetentionKind");
        bindings.Query(query =>
        {
            query.Scope<QueryBindings.AtArguments>("retention", (at, scope, cancel) => scope.AtAsync(at.AsOf, at.KnownAt, cancel));
            query.Answers<GraphScope, IReadOnlyList<RetentionRule>>("retention", async (scope, cancel) =>
            {
                var periods = await scope.View.RetentionAsync(cancel);
                return [.. RetentionKinds.All.Select(kind => new RetentionRule(kind, periods.GetValueOrDefault(kind)))];
            });
        });
        bindings.Object<RetentionRule>("RetentionRule", rule =>
        {
            rule.Property("kind", r => r.Kind);
            rule.Property<LanguageArguments, string>("label", (r, arguments) => r.Kind.Label().In(arguments.Language));
            rule.Property<LanguageArguments, string>("countedFrom", (r, arguments) => r.Kind.CountedFrom().In(arguments.Language));
            rule.Property("months", r => r.Period?.Months);
            rule.Property("firstDay", r => r.Period?.Span.FirstDay);
            rule.Property("lastDay", r => r.Period?.Span.LastDay);
            rule.Property("source", r => r.Period?.Source);
        });
        bindings.Object<Person>("Person", person => person.Reads<IReadOnlyList<ErasedValue>>("erased", async (persons, scope, cancel) =>
            Aligned.Lists(persons, p => p.Id, await scope.View.ErasedOfAsync([.. persons.Select(p => p.Id)], cancel))));
    }
}
