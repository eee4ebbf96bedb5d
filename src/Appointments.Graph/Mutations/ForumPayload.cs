using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary>What the payloads of mutations about a forum show: the forum, and where it is asked for the composition after it.</summary>
internal static class ForumPayload
{
    public static void AddForum(ObjectBinding<GraphScope, MutationPayload> payload) => payload.Shows("forum", ForumAsync);

    public static void Add(ObjectBinding<GraphScope, MutationPayload> payload)
    {
        AddForum(payload);
        payload.Shows("composition", CompositionAsync);
    }

    private static async Task<Forum?> ForumAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        payload.Thing is { } id ? (await scope.View.ForaByIdAsync([id], cancel))[0] : null;

    private static async Task<CompositionResult?> CompositionAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        await ForumAsync(payload, scope, cancel) is { } forum ? (await scope.View.CompositionAsync([forum], cancel))[0] : null;
}
