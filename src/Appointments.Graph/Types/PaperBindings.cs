using Appointments.Domain.Fora;
using Appointments.Domain.Papers;
using Appointments.Domain.People;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Types;

/// <summary>Papers that were read in, what was answered to them, and who may be meant by the names in them.</summary>
internal static class PaperBindings
{
    private const int MostNames = 200;

    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Enum<PaperKind>("PaperKind");
        bindings.Enum<NameLikeness>("NameLikeness");
        bindings.Query(query =>
        {
            query.Answers<GraphScope, IReadOnlyList<Paper>>("papers", async (scope, cancel) => await scope.View.PapersAsync(cancel));
            query.Answers<GraphScope, IdArguments, Paper?>("paper", async (arguments, scope, cancel) =>
                GlobalId.Read(arguments.Id) is { Type: "Paper", Number: { } id } ? (await scope.View.PapersByIdAsync([id], cancel))[0] : null);
            query.Scope<MatchArguments>("personMatches", (at, scope, cancel) => scope.AtAsync(at.AsOf, at.KnownAt, cancel));
            query.Answers<GraphScope, MatchArguments, IReadOnlyList<NameMatches>>("personMatches", MatchesAsync);
        });
        bindings.Object<Paper>("Paper", paper =>
        {
            paper.Property("id", p => GlobalId.Of("Paper", p.Id));
            paper.Property("kind", p => p.Kind);
            paper.Property("day", p => p.Day);
            paper.Property("fileName", p => p.FileName);
            paper.Property("digest", p => p.Digest);
            paper.Property("recordedIn", p => (int)p.RecordedIn);
            paper.Reads<Forum?>("body", (papers, scope, cancel) => Aligned.OneByTextAsync(papers, p => p.Body, scope.View.FindForaAsync, cancel));
            paper.Reads<string>("text", async (papers, scope, cancel) => await scope.View.PaperTextsAsync([.. papers.Select(p => p.Id)], cancel));
            paper.Reads<IReadOnlyList<PaperAnswer>>("answers", async (papers, scope, cancel) =>
                Aligned.Lists(papers, p => p.Id, await scope.View.PaperAnswersAsync([.. papers.Select(p => p.Id)], cancel)));
        });
        bindings.Object<PaperAnswer>("PaperAnswer", answer =>
        {
            answer.Property("proposal", a => a.Proposal);
            answer.Property("accepted", a => a.Accepted);
            answer.Property("entry", a => (int?)a.Entry);
            answer.Property("why", a => a.Why);
            answer.Property("recordedIn", a => (int)a.RecordedIn);
        });
        bindings.Object<NameMatches>("PersonMatches", matches =>
        {
            matches.Property("name", m => m.Name);
            matches.Property("matches", m => m.Matches);
        });
        bindings.Object<PersonMatch>("PersonMatch", match =>
        {
            match.Property("person", m => m.Person);
            match.Property("spelling", m => m.Spelling);
            match.Property("likeness", m => m.Likeness);
            match.Reads<IReadOnlyList<string>>("partyLetters", async (matches, scope, cancel) =>
            {
                var parties = await scope.View.PartiesOfAsync([.. matches.Select(m => m.Person.Id)], cancel);
                return [.. matches.Select(m => (IReadOnlyList<string>)[.. parties[m.Person.Id].Select(party => party.Letter).Distinct(StringComparer.Ordinal)])];
            });
        });
    }

    private static async ValueTask<IReadOnlyList<NameMatches>> MatchesAsync(MatchArguments arguments, GraphScope scope, CancellationToken cancel)
    {
        if (arguments.Names.Count > MostNames)
            throw new FieldException($"There are {arguments.Names.Count} names, but at most {MostNames} are compared at a time. (Der er {arguments.Names.Count} navne; højst {MostNames} sammenlignes ad gangen.)", "TOO_MANY_NAMES");
        var matches = await scope.View.MatchPersonsAsync(arguments.Names, cancel);
        return [.. arguments.Names.Zip(matches, (name, found) => new NameMatches(name, found))];
    }

    public sealed record IdArguments(string Id);

    public sealed record MatchArguments(IReadOnlyList<string> Names, LocalDate? AsOf, Instant? KnownAt);

    /// <summary>A name, and who may be meant by it.</summary>
    private sealed record NameMatches(string Name, IReadOnlyList<PersonMatch> Matches);
}
