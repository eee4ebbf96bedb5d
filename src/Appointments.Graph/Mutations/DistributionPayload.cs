using Appointments.Domain.Elections.Distributions;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary>What the payloads about a distribution show.</summary>
internal static class DistributionPayload
{
    public static void Bind(ObjectBinding<GraphScope, MutationPayload> payload) => payload.Shows<Distribution?>("distribution", async (it, scope, cancel) =>
        it.Thing is { } id ? (await scope.View.DistributionsByIdAsync([id], cancel))[0] : null);
}
