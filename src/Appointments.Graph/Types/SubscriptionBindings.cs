using System.Globalization;
using Appointments.Data.Views.Changes;
using Appointments.Domain.Fora;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary>The streams: the journal as it grows, all of it or of one forum.</summary>
internal static class SubscriptionBindings
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Subscription(subscription =>
        {
            subscription.Streams<GraphScope, NoArguments, long, Change>(
                "registerChanged",
                (_, scope, cancel) => scope.ChangesAsync(new ChangeFilter(), cancel),
                async (number, _, scope, cancel) => await ChangeAsync(number, scope, cancel),
                IdOf);
            subscription.Streams<GraphScope, QueryBindings.SlugArguments, long, ForumChanged>("forumChanged", OfForumAsync, ForumChangedAsync, IdOf);
        });
        bindings.Object<ForumChanged>("ForumChanged", changed =>
        {
            changed.Property("change", it => it.Change);
            changed.Property("forum", it => it.Forum);
        });
    }

    private static string IdOf(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static async IAsyncEnumerable<long> OfForumAsync(QueryBindings.SlugArguments arguments, GraphScope scope, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var forum = (await scope.View.FindForaAsync([arguments.Slug], cancel))[0] ?? throw QueryBindings.UnknownForum(arguments.Slug);
        await foreach (var number in scope.ChangesAsync(new ChangeFilter { ForumId = forum.Id }, cancel))
        {
            yield return number;
        }
    }

    private static async ValueTask<ForumChanged> ForumChangedAsync(long number, QueryBindings.SlugArguments arguments, GraphScope scope, CancellationToken cancel)
    {
        var forum = (await scope.View.FindForaAsync([arguments.Slug], cancel))[0];
        var law = forum is null ? null : (await scope.View.LawAsync([forum.Kind], cancel)).GetValueOrDefault(forum.Kind);
        return new ForumChanged(await ChangeAsync(number, scope, cancel), law is not null && scope.View.Day < law.CoveredFrom ? null : forum);
    }

    private static async Task<Change> ChangeAsync(long number, GraphScope scope, CancellationToken cancel) => (await scope.View.ChangesByNumberAsync([number], cancel))[0]!;
}
