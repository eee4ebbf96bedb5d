using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary>What the payloads of mutations about deputies show: the deputy, the seat with all its deputies, the forum and the composition after it.</summary>
internal static class DeputyPayload
{
    public static void Add(ObjectBinding<GraphScope, MutationPayload> payload)
    {
        payload.Shows("deputy", DeputyAsync);
        payload.Shows("seat", SeatAsync);
        payload.Shows("forum", ForumAsync);
        payload.Shows("composition", CompositionAsync);
    }

    private static async Task<Deputy?> DeputyAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        payload.Thing is { } id ? (await scope.View.DeputiesByIdAsync([id], cancel))[0] : null;

    private static async Task<SeatState?> SeatAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        await DeputyAsync(payload, scope, cancel) is { } deputy ? (await scope.View.SeatsByIdAsync([deputy.SeatId], cancel))[0] : null;

    private static async Task<Forum?> ForumAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        await SeatAsync(payload, scope, cancel) is { } seat ? (await scope.View.ForaByIdAsync([seat.Seat.ForumId], cancel))[0] : null;

    private static async Task<CompositionResult?> CompositionAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        await ForumAsync(payload, scope, cancel) is { } forum ? (await scope.View.CompositionAsync([forum], cancel))[0] : null;
}
