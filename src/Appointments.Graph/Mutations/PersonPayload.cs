using Appointments.Domain.People;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary>What the payloads of mutations about a person show: the person after it.</summary>
internal static class PersonPayload
{
    public static void Add(ObjectBinding<GraphScope, MutationPayload> payload) => payload.Shows("person", PersonAsync);

    private static async Task<Person?> PersonAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        payload.Thing is { } id ? (await scope.View.PersonsByIdAsync([id], cancel))[0] : null;
}
