using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary>What the payloads of mutations about appointments show: the appointment, its forum and the composition after it.</summary>
internal static class BoardPayload
{
    public static void Add(ObjectBinding<GraphScope, MutationPayload> payload)
    {
        payload.Shows("appointment", AppointmentAsync);
        payload.Shows("forum", ForumAsync);
        payload.Shows("composition", CompositionAsync);
    }

    private static async Task<CompositionResult?> CompositionAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        await ForumAsync(payload, scope, cancel) is { } forum ? (await scope.View.CompositionAsync([forum], cancel))[0] : null;

    private static async Task<Appointment?> AppointmentAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        payload.Thing is { } id ? (await scope.View.AppointmentsByIdAsync([id], cancel))[0] : null;

    // A retracted appointment is not known any more; the state before the entry still says of which forum it was.
    private static async Task<Forum?> ForumAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel)
    {
        if (payload.Thing is not { } id)
            return null;
        var appointment = await AppointmentAsync(payload, scope, cancel) ?? (await scope.Before().AppointmentsByIdAsync([id], cancel))[0];
        return appointment is null ? null : (await scope.View.ForaByIdAsync([appointment.ForumId], cancel))[0];
    }
}
