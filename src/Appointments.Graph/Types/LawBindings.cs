using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Places;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Appointments.Graph.Reading;
using Appointments.Graph.Reading.Law;
using GraphQL.Engine.Binding;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Graph.Types;

/// <summary><c>LawDocument</c> and what stands in it.</summary>
internal static class LawBindings
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Query(query =>
        {
            foreach (var field in new[] { "lawDocuments", "lawDocument" })
                query.Scope<QueryBindings.AtArguments>(field, (at, scope, cancel) => scope.AtAsync(at.AsOf, at.KnownAt, cancel));
            query.Answers<GraphScope, IReadOnlyList<LawOnDay>>("lawDocuments", async (scope, cancel) =>
                [.. (await scope.View.AllLawAsync(cancel)).Select(law => new LawOnDay(law, scope.View.Day))]);
            query.Answers<GraphScope, KindArguments, LawOnDay?>("lawDocument", LawAsync);
        });
        AddDocument(bindings);
        AddValues(bindings);
        AddSeatGroup(bindings);
        AddDemand(bindings);
        AddChanges(bindings);
    }

    private static async ValueTask<LawOnDay?> LawAsync(KindArguments arguments, GraphScope scope, CancellationToken cancel)
    {
        if (arguments.Kkr is { } slug && (await scope.View.KkrsAsync([slug], cancel))[0] is null)
            throw new FieldException($"The register knows no KKR \"{slug}\". (Registret kender intet KKR «{slug}».)", "UNKNOWN_KKR");
        var law = (arguments.Kkr is { } kkr
            ? await scope.View.LawOfKkrAsync(arguments.Kind, kkr, cancel)
            : (await scope.View.LawAsync([arguments.Kind], cancel)).GetValueOrDefault(arguments.Kind)) ?? throw new FieldException(
            $"The register knows no law of the kind \"{arguments.Kind}\": lawDocuments lists the kinds. (Registret kender ingen regler for den type forum.)", "UNKNOWN_KIND");
        return scope.View.Day >= law.CoveredFrom ? new LawOnDay(law, scope.View.Day) : throw new FieldException(Refusal(law), "NOT_COVERED");
    }

    private static string Refusal(LawDocument law)
    {
        var day = LocalDatePattern.Iso.Format(law.CoveredFrom);
        return $"The law of {law.Kind} is covered from {day}: ask for that day or a later one. {law.CoveredFromWhy.En} (Reglerne er dækket fra {day}: spørg om den dag eller en senere. {law.CoveredFromWhy.Da})";
    }

    private static void AddDocument(Bindings<GraphScope> bindings) => bindings.Object<LawOnDay>("LawDocument", document =>
    {
        document.Property("kind", d => d.Law.Kind);
        document.Property<LanguageArguments, string>("name", (d, arguments) => d.Law.Name.In(arguments.Language));
        document.Property("coveredFrom", d => d.Law.CoveredFrom);
        document.Property<LanguageArguments, string>("coveredFromWhy", (d, arguments) => d.Law.CoveredFromWhy.In(arguments.Language));
        document.Property("day", d => d.Day);
        document.Property("purpose", d => d.Of(d.Law.Purpose));
        document.Property("legalBasis", d => d.Of(d.Law.LegalBasis));
        document.Property("relation", d => d.Of(d.Law.Relation));
        document.Property<IReadOnlyList<LawValue<FunctionPeriod>>>("periods", d => [.. d.Law.Periods.OrderBy(period => period.Span.FirstDay).Select(d.With)]);
        document.Property("seatGroups", d => d.Values(d.Law.Seats, group => group.Covers(d.Day)));
        document.Property("demands", d => d.Values(d.Law.Demands, demand => demand.Covers(d.Day)));
        document.Property("notComputed", d => d.Values(d.Law.NotComputed, sentence => sentence.Covers(d.Day)));
        document.Property("marks", LawMarkCount.Of);
        document.Reads<IReadOnlyList<LocalDate>>("changeDays", async (documents, scope, cancel) =>
            (await ChangesAsync(documents, scope, cancel)).Select(IReadOnlyList<LocalDate> (changes) => [.. changes.Select(change => change.Day)]).ToArray());
        document.Reads<IReadOnlyList<LawChange>>("changes", ChangesAsync);
        document.Reads<IReadOnlyList<Forum>>("fora", async (documents, scope, cancel) =>
            Aligned.Lists(documents, d => d.Law.Kind, await scope.View.ForaOfKindsAsync([.. documents.Select(d => d.Law.Kind)], cancel)));
    });

    private static void AddValues(Bindings<GraphScope> bindings)
    {
        bindings.Object<LawValue<Dated<LocalizedText>>>("LawPurpose", purpose =>
        {
            purpose.Property<LanguageArguments, string>("text", (v, arguments) => v.Value.Value.In(arguments.Language));
            AddDated(purpose, v => v.CitationKey);
        });
        bindings.Object<LawValue<Dated<string>>>("LawBasis", basis => AddDated(basis, v => v.Value));
        bindings.Object<LawValue<Dated<KkrRelation>>>("LawRelation", relation =>
        {
            relation.Property("value", v => v.Value.Value);
            AddDated(relation, v => v.CitationKey);
        });
        bindings.Object<LawValue<FunctionPeriod>>("LawPeriod", period =>
        {
            period.AddSpan(v => v.Value.Span);
            period.Property("isCouncilTerm", v => IsCouncilTerm(v.Value.Span));
            period.Property("citation", v => v.Law.Cite(v.Value.CitationKey, v.Value.Span.FirstDay ?? v.Day));
            period.Property("mark", v => v.Value.Mark);
        });
        bindings.Object<LawValue<NotComputed>>("LawSentence", sentence =>
        {
            sentence.Property<LanguageArguments, string>("text", (v, arguments) => v.Value.Sentence.In(arguments.Language));
            sentence.Property("firstDay", v => v.Value.FirstDay);
            sentence.Property("lastDay", v => v.Value.LastDay);
            sentence.Property("citation", v => v.Cite(v.Value.CitationKey));
            sentence.Property("mark", v => v.Value.Mark);
        });
        bindings.Object<LawMarkCount>("LawMarkCount", count =>
        {
            count.Property("mark", c => c.Mark);
            count.Property("count", c => c.Count);
        });
    }

    private static void AddDated<T>(ObjectBinding<GraphScope, LawValue<Dated<T>>> type, Func<Dated<T>, string?> citationOf)
    {
        type.Property("firstDay", v => v.Value.FirstDay);
        type.Property("lastDay", v => v.Value.LastDay);
        type.Property("citation", v => v.Cite(citationOf(v.Value)));
        type.Property("mark", v => v.Value.Mark);
    }

    private static void AddSeatGroup(Bindings<GraphScope> bindings) => bindings.Object<LawValue<SeatGroup>>("LawSeatGroup", group =>
    {
        group.Property("key", v => v.Value.Key);
        group.Property<LanguageArguments, string>("label", (v, arguments) => v.Value.Label.In(arguments.Language));
        group.Property("count", v => v.Value.CountBy is null ? (int?)v.Value.Count : null);
        group.Property("role", v => v.Value.Role);
        group.Property("voting", v => v.Value.Voting);
        group.Property("political", v => v.Value.Political);
        group.Property<LanguageArguments, string?>("exOfficioOffice", (v, arguments) => v.Value.ExOfficio is { } office ? Words.Office(office, municipality: null).In(arguments.Language) : null);
        group.Property<LanguageArguments, string?>("deputyOffice", (v, arguments) => v.Value.DeputyExOfficio is { } office ? Words.Office(office, municipality: null).In(arguments.Language) : null);
        group.Property("firstDay", v => v.Value.FirstDay);
        group.Property("lastDay", v => v.Value.LastDay);
        group.Property("citation", v => v.Cite(v.Value.CitationKey));
        group.Property("nominationCitation", v => v.Cite(v.Value.NominatedBy.On(v.Day)?.CitationKey));
        group.Property("mark", v => v.Value.Mark);
        group.Reads<Authority>("appointedBy", (groups, scope, cancel) => NamedAsync(groups, scope, (v, names) => names.Authority(v.Value.AppointedBy), cancel));
        group.Reads<IReadOnlyList<Authority>>("nominatedBy", (groups, scope, cancel) =>
            NamedAsync(groups, scope, (v, names) => (IReadOnlyList<Authority>)[.. (v.Value.NominatedBy.On(v.Day)?.Value ?? []).Select(names.Authority)], cancel));
        group.Reads<IReadOnlyList<Municipality>>("municipalities", (groups, scope, cancel) =>
            NamedAsync(groups, scope, (v, names) => (IReadOnlyList<Municipality>)[.. v.Value.Municipalities.Select(names.Municipality).OfType<Municipality>()], cancel));
        group.Reads<Municipality?>("reservedFor", (groups, scope, cancel) => NamedAsync(groups, scope, (v, names) => names.Municipality(v.Value.ReservedFor), cancel));
    });

    private static void AddDemand(Bindings<GraphScope> bindings)
    {
        bindings.Object<LawValue<Demand>>("LawDemand", demand =>
        {
            demand.Property("rule", v => v.Value.Rule);
            demand.Property<LanguageArguments, string>("ruleName", (v, arguments) => CompositionRules.TitleOf(v.Value.Rule).In(arguments.Language));
            demand.Property("force", v => v.Value.Force);
            demand.Property("strength", v => v.Value.Strength);
            demand.Property("application", v => v.Value.Application);
            demand.Property("confirmed", v => v.Value.Confirmed);
            demand.Property<IReadOnlyList<DemandParameter>>("parameters", v => [.. v.Value.Parameters.OrderBy(parameter => parameter.Key, StringComparer.Ordinal).Select(parameter => new DemandParameter(parameter.Key, parameter.Value, v.Law))]);
            demand.Property("firstDay", v => v.Value.FirstDay);
            demand.Property("lastDay", v => v.Value.LastDay);
            demand.Property("citation", v => v.Cite(v.Value.CitationKey));
            demand.Property("mark", v => v.Value.Mark);
        });
        bindings.Object<DemandParameter>("DemandParameter", parameter =>
        {
            parameter.Property("name", p => p.Name);
            parameter.Property("value", p => p.Value);
            parameter.Property<LanguageArguments, string>("text", (p, arguments) => ParameterWords.Of(p.Law, p.Name, p.Value).In(arguments.Language));
        });
    }

    private static void AddChanges(Bindings<GraphScope> bindings)
    {
        bindings.Object<LawChange>("LawChange", change =>
        {
            change.Property("day", c => c.Day);
            change.Property("lines", c => c.Lines);
        });
        bindings.Object<LawChangeLine>("LawChangeLine", line =>
        {
            line.Property<LanguageArguments, string>("subject", (l, arguments) => l.Subject.In(arguments.Language));
            line.Property<LanguageArguments, string?>("before", (l, arguments) => l.Before?.In(arguments.Language));
            line.Property<LanguageArguments, string?>("now", (l, arguments) => l.Now?.In(arguments.Language));
        });
    }

    private static async ValueTask<IReadOnlyList<IReadOnlyList<LawChange>>> ChangesAsync(IReadOnlyList<LawOnDay> documents, GraphScope scope, CancellationToken cancel)
    {
        var names = await LawNames.OfAsync(documents.Select(d => d.Law), scope.View, cancel);
        return [.. documents.Select(d => LawChanges.Of(d.Law, names))];
    }

    private static async ValueTask<IReadOnlyList<T>> NamedAsync<T>(IReadOnlyList<LawValue<SeatGroup>> groups, GraphScope scope, Func<LawValue<SeatGroup>, LawNames, T> read, CancellationToken cancel)
    {
        var names = await LawNames.OfAsync(groups.Select(group => group.Law), scope.View, cancel);
        return [.. groups.Select(group => read(group, names))];
    }

    private static bool IsCouncilTerm(Span span) => span.FirstDay is { } first && CouncilTerm.FirstDayOf(first) == first && CouncilTerm.LastDayOf(first) == span.LastDay;

    public sealed record KindArguments(string Kind, string? Kkr);
}
