using Appointments.Domain.Appointments.Rounds;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary>What the payloads of mutations about rounds show: the round.</summary>
internal static class RoundPayload
{
    public static void Add(ObjectBinding<GraphScope, MutationPayload> payload) => payload.Shows("round", RoundAsync);

    private static async Task<NominationRound?> RoundAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        payload.Thing is { } id ? (await scope.View.NominationRoundsByIdAsync([id], cancel))[0] : null;
}
