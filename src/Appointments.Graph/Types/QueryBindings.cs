using System.Globalization;
using Appointments.Data.Views;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Places;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Types;

/// <summary>The root fields. Each that names a day or a moment sets it for its whole subtree.</summary>
internal static class QueryBindings
{
    private const int DefaultPage = 50;
    private const int LargestPage = 100;

    public static void Add(Bindings<GraphScope> bindings) => bindings.Query(query =>
    {
        foreach (var field in new[] { "forum", "fora", "person", "persons", "kkr", "kkrs", "node" })
        {
            query.Scope<AtArguments>(field, (at, scope, cancel) => scope.AtAsync(at.AsOf, at.KnownAt, cancel));
        }

        query.Answers<GraphScope, SlugArguments, Forum?>("forum", ForumAsync);
        query.Answers<GraphScope, ForaArguments, Connection<Forum>>("fora", ForaAsync);
        query.Answers<GraphScope, SlugArguments, Person?>("person", PersonAsync);
        query.Answers<GraphScope, PersonsArguments, Connection<Person>>("persons", PersonsAsync);
        query.Answers<GraphScope, SlugArguments, Kkr?>("kkr", KkrAsync);
        query.Answers<GraphScope, IReadOnlyList<Kkr>>("kkrs", async (scope, cancel) => await scope.View.AllKkrsAsync(cancel));
        query.Answers<GraphScope, IReadOnlyList<Authority>>("authorities", async (scope, cancel) => await scope.View.AllAuthoritiesAsync(cancel));
        query.Answers<GraphScope, NodeArguments, object?>("node", NodeAsync);
        query.Answers<GraphScope, RegisterInfo>("register", RegisterAsync);
    });

    private static async ValueTask<Forum?> ForumAsync(SlugArguments arguments, GraphScope scope, CancellationToken cancel)
    {
        var forum = (await scope.View.FindForaAsync([arguments.Slug], cancel))[0] ?? throw UnknownForum(arguments.Slug);
        var law = await scope.View.LawAsync([forum.Kind], cancel);
        return law.TryGetValue(forum.Kind, out var document) && scope.View.Day < document.CoveredFrom
            ? throw new FieldException(Coverage.Refusal(forum, document), "NOT_COVERED")
            : forum;
    }

    private static async ValueTask<Person?> PersonAsync(SlugArguments arguments, GraphScope scope, CancellationToken cancel) =>
        (await scope.View.FindPersonsAsync([arguments.Slug], cancel))[0] ?? throw new FieldException(
            $"Nobody has the slug \"{arguments.Slug}\": persons(search: …) finds the right one. (Ingen person har den adresse.)", "UNKNOWN_PERSON");

    private static async ValueTask<Kkr?> KkrAsync(SlugArguments arguments, GraphScope scope, CancellationToken cancel) =>
        (await scope.View.KkrsAsync([arguments.Slug], cancel))[0] ?? throw UnknownKkr(arguments.Slug);

    internal static FieldException UnknownForum(string slug) =>
        new($"No forum has the slug \"{slug}\": fora(search: …) finds the right one. (Intet forum har den adresse.)", "UNKNOWN_FORUM");

    internal static FieldException UnknownKkr(string slug) =>
        new($"No KKR has the slug \"{slug}\"; \"kkr-nordjylland\" is one. (Intet KKR har den adresse.)", "UNKNOWN_KKR");

    private static async ValueTask<Connection<Forum>> ForaAsync(ForaArguments arguments, GraphScope scope, CancellationToken cancel)
    {
        if (arguments.Kkr is { } kkr && (await scope.View.KkrsAsync([kkr], cancel))[0] is null)
        {
            throw UnknownKkr(kkr);
        }

        if (arguments.Slugs?.Count > LargestPage)
        {
            throw new FieldException($"slugs names {arguments.Slugs.Count.ToString(CultureInfo.InvariantCulture)} fora, and a page holds {LargestPage}: ask for them in parts. (En side rummer {LargestPage} fora.)", "BAD_PAGE_SIZE");
        }

        if (arguments.Offset < 0)
        {
            throw new FieldException("offset is how many fora are passed over: 0 or more. (offset er, hvor mange fora der springes over: 0 eller flere.)", "BAD_PAGE_SIZE");
        }

        var filter = new ForaFilter(arguments.Kkr, arguments.Field, arguments.Search, arguments.Slugs);
        return new Connection<Forum>(
            await PageAsync(arguments.First, arguments.After, first => scope.View.ForaAsync(filter, first, arguments.After, arguments.Offset ?? 0, cancel)),
            () => scope.View.CountForaAsync(filter, cancel),
            async () => [.. (await scope.View.ForaNotCoveredAsync(filter, cancel)).Select(left => left.Forum.Name)]);
    }

    private static async ValueTask<Connection<Person>> PersonsAsync(PersonsArguments arguments, GraphScope scope, CancellationToken cancel) => new(
        await PageAsync(arguments.First, arguments.After, first => scope.View.PersonsAsync(new PersonsFilter(arguments.Search, arguments.Prefix), first, arguments.After, cancel)),
        () => scope.View.CountPersonsAsync(new PersonsFilter(arguments.Search, arguments.Prefix), cancel),
        () => Task.FromResult<IReadOnlyList<string>>([]));

    internal static Task<Page<T>> PageAsync<T>(int? first, string? after, Func<int, Task<Page<T>>> ask)
    {
        var size = first ?? DefaultPage;
        if (size is < 1 or > LargestPage)
        {
            throw new FieldException($"first is {size.ToString(CultureInfo.InvariantCulture)}, but a page holds 1 to {LargestPage}: ask for fewer and continue after endCursor. (En side rummer 1 til {LargestPage}.)", "BAD_PAGE_SIZE");
        }

        if (after is not null && !PageCursor.IsValid(after))
        {
            throw new FieldException("after is no cursor of this list: hand back an endCursor or cursor as it was given. (after er ikke en markør fra denne liste.)", "BAD_CURSOR");
        }

        return ask(size);
    }

    private static async ValueTask<object?> NodeAsync(NodeArguments arguments, GraphScope scope, CancellationToken cancel)
    {
        var view = scope.View;
        return GlobalId.Read(arguments.Id) switch
        {
            { Type: "Forum", Number: { } id } => (await view.ForaByIdAsync([id], cancel))[0],
            { Type: "Person", Number: { } id } => (await view.PersonsByIdAsync([id], cancel))[0],
            { Type: "Seat", Number: { } id } => (await view.SeatsByIdAsync([id], cancel))[0],
            { Type: "Appointment", Number: { } id } => (await view.AppointmentsByIdAsync([id], cancel))[0],
            { Type: "VoteTable", Number: { } id } => (await view.VoteTablesByIdAsync([id], cancel))[0],
            { Type: "Distribution", Number: { } id } => (await view.DistributionsByIdAsync([id], cancel))[0],
            { Type: "Edition", Number: { } id } => (await view.EditionsByIdAsync([id], cancel))[0],
            { Type: "Kkr", Key: var slug } => (await view.KkrsAsync([slug], cancel))[0],
            _ => throw new FieldException("The id is not one of this register's: hand back an id as some id field gave it. (Id'et stammer ikke fra dette register.)", "BAD_ID"),
        };
    }

    private static async ValueTask<RegisterInfo> RegisterAsync(GraphScope scope, CancellationToken cancel) =>
        new(scope.State.Number, scope.State.At, scope.Today, await scope.View.LastDayWithFactsAsync(cancel));

    public sealed record AtArguments(LocalDate? AsOf, Instant? KnownAt);

    public sealed record SlugArguments(string Slug);

    public sealed record ForaArguments(string? Kkr, ForumField? Field, string? Search, IReadOnlyList<string>? Slugs, int? First, string? After, int? Offset);

    public sealed record PersonsArguments(string? Search, string? Prefix, int? First, string? After);

    public sealed record NodeArguments(string Id);
}
