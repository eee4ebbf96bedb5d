using Appointments.Data.Views;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Graph.Reading;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary>What the payloads of mutations about offices show: the office, and every seat that rested on one that has ended.</summary>
internal static class OfficePayload
{
    public static void Add(ObjectBinding<GraphScope, MutationPayload> payload)
    {
        payload.Shows("office", OfficeAsync);
        payload.Shows("seatsAffected", SeatsAsync);
    }

    /// <summary><c>AffectedSeat</c>.</summary>
    public static void AddSeat(Bindings<GraphScope> bindings) => bindings.Object<AffectedSeat>("AffectedSeat", seat =>
    {
        seat.Property("day", s => s.Day);
        seat.Property<LanguageArguments, string>("reason", (s, arguments) => s.Reason.In(arguments.Language));
        seat.Reads<SeatState?>("seat", (seats, scope, cancel) => Aligned.OneAsync(seats, s => (long?)s.SeatId, scope.View.SeatsByIdAsync, cancel));
        seat.Reads<Forum?>("forum", (seats, scope, cancel) => Aligned.OneAsync(seats, s => (long?)s.ForumId, scope.View.ForaByIdAsync, cancel));
        seat.Reads<Person?>("person", (seats, scope, cancel) => Aligned.OneAsync(seats, s => (long?)s.PersonId, scope.View.PersonsByIdAsync, cancel));
        seat.Reads<Appointment?>("appointment", (seats, scope, cancel) => Aligned.OneAsync(seats, s => s.AppointmentId, scope.View.AppointmentsByIdAsync, cancel));
    });

    private static async Task<Office?> OfficeAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        payload.Thing is { } id ? (await scope.View.OfficesByIdAsync([id], cancel))[0] : null;

    private static async Task<IReadOnlyList<AffectedSeat>> SeatsAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        payload.Result.Stands ? await scope.SeatsAffectedAsync(cancel) : [];
}
