using Appointments.Domain.Proposals;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary>What the payloads of the secretariat's mutations about a proposal show: the proposal after it.</summary>
internal static class ProposalPayload
{
    public static void Add(ObjectBinding<GraphScope, MutationPayload> payload) => payload.Shows("proposal", ProposalAsync);

    private static async Task<Proposal?> ProposalAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        payload.Thing is { } id ? (await scope.View.ProposalsByIdAsync([id], cancel))[0] : null;
}
