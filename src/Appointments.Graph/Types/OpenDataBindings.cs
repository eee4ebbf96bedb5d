using Appointments.Data.Views;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary>The register as flat lists, for those who want all of it: <c>allSeats</c>, <c>allOffices</c>, <c>allMeetings</c>, <c>allDecisions</c>.</summary>
internal static class OpenDataBindings
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Query(query =>
        {
            foreach (var field in new[] { "allSeats", "allOffices", "allMeetings", "allDecisions" })
            {
                query.Scope<QueryBindings.AtArguments>(field, (at, scope, cancel) => scope.AtAsync(at.AsOf, at.KnownAt, cancel));
            }

            query.Answers<GraphScope, SeatsArguments, OpenPage<SeatState>>("allSeats", (arguments, scope, cancel) =>
                OfForaAsync(arguments, scope, async ids => await scope.View.SeatsAsync(ids, cancel), cancel));
            query.Answers<GraphScope, PageArguments, OpenPage<Office>>("allOffices", OfficesAsync);
            query.Answers<GraphScope, PageArguments, OpenPage<Meeting>>("allMeetings", (arguments, scope, cancel) =>
                OfForaAsync(new SeatsArguments(null, arguments.First, arguments.After), scope, async ids => await scope.View.MeetingsAsync(ids, cancel), cancel));
            query.Answers<GraphScope, PageArguments, OpenPage<Decision>>("allDecisions", DecisionsAsync);
        });
        AddPage<SeatState>(bindings, "AllSeatsConnection", ofFora: true);
        AddPage<Office>(bindings, "AllOfficesConnection", ofFora: false);
        AddPage<Meeting>(bindings, "AllMeetingsConnection", ofFora: true);
        AddPage<Decision>(bindings, "AllDecisionsConnection", ofFora: true);
    }

    private static void AddPage<T>(Bindings<GraphScope> bindings, string name, bool ofFora) => bindings.Object<OpenPage<T>>(name, page =>
    {
        page.Property("nodes", p => p.Nodes);
        page.Property("pageInfo", p => p.PageInfo);
        if (ofFora)
        {
            page.Property("notCovered", p => p.NotCovered);
        }
    });

    /// <summary>What hangs on the fora of a page.</summary>
    private static async ValueTask<OpenPage<T>> OfForaAsync<T>(SeatsArguments arguments, GraphScope scope, Func<IReadOnlyList<long>, Task<ILookup<long, T>>> ask, CancellationToken cancel)
    {
        if (arguments.Kkr is { } kkr && (await scope.View.KkrsAsync([kkr], cancel))[0] is null)
        {
            throw QueryBindings.UnknownKkr(kkr);
        }

        var filter = new ForaFilter(arguments.Kkr);
        var fora = await QueryBindings.PageAsync(arguments.First, arguments.After, first => scope.View.ForaAsync(filter, first, arguments.After, offset: 0, cancel));
        var found = await ask([.. fora.Items.Select(forum => forum.Id)]);
        var left = await scope.View.ForaNotCoveredAsync(filter, cancel);
        return new OpenPage<T>([.. fora.Items.SelectMany(forum => found[forum.Id])], InfoOf(fora), [.. left.Select(it => it.Forum.Name)]);
    }

    private static async ValueTask<OpenPage<Decision>> DecisionsAsync(PageArguments arguments, GraphScope scope, CancellationToken cancel)
    {
        var meetings = await OfForaAsync(new SeatsArguments(null, arguments.First, arguments.After), scope, async ids => await scope.View.MeetingsAsync(ids, cancel), cancel);
        var decisions = await scope.View.DecisionsOfAsync([.. meetings.Nodes.Select(meeting => meeting.Id)], cancel);
        return new OpenPage<Decision>([.. meetings.Nodes.SelectMany(meeting => decisions[meeting.Id])], meetings.PageInfo, meetings.NotCovered);
    }

    private static async ValueTask<OpenPage<Office>> OfficesAsync(PageArguments arguments, GraphScope scope, CancellationToken cancel)
    {
        var persons = await QueryBindings.PageAsync(arguments.First, arguments.After, first => scope.View.PersonsAsync(new PersonsFilter(), first, arguments.After, cancel));
        var offices = await scope.View.OfficesOfAsync([.. persons.Items.Select(person => person.Id)], cancel);
        return new OpenPage<Office>([.. persons.Items.SelectMany(person => offices[person.Id])], InfoOf(persons), []);
    }

    private static PageInfo InfoOf<T>(Page<T> page) => new(page.HasNextPage, page.HasPreviousPage, page.Cursors.FirstOrDefault(), page.Cursors.LastOrDefault());

    public sealed record SeatsArguments(string? Kkr, int? First, string? After);

    public sealed record PageArguments(int? First, string? After);
}
