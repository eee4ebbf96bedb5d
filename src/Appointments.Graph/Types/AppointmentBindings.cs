using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Places;
using Appointments.Domain.Sources;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Types;

/// <summary><c>Appointment</c> and <c>Source</c>.</summary>
internal static class AppointmentBindings
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Object<Appointment>("Appointment", appointment =>
        {
            appointment.Property("id", a => GlobalId.Of("Appointment", a.FactId));
            appointment.Property("status", a => a.Stage);
            appointment.AddSpan(a => a.Span);
            appointment.Property("endReason", a => a.EndReason);
            appointment.Property("source", a => a.Source);
            appointment.Reads<SeatState?>("seat", async (appointments, scope, cancel) => await scope.View.SeatsOfAsync(appointments, cancel));
            appointment.Reads<Forum?>("forum", (appointments, scope, cancel) => Aligned.OneAsync(appointments, a => (long?)a.ForumId, scope.View.ForaByIdAsync, cancel));
            appointment.Reads<Person?>("person", (appointments, scope, cancel) => Aligned.OneAsync(appointments, a => (long?)a.PersonId, scope.View.PersonsByIdAsync, cancel));
            appointment.Reads<Decision?>("decision", (appointments, scope, cancel) => Aligned.OneAsync(appointments, a => a.DecisionId, scope.View.DecisionsByIdAsync, cancel));
            appointment.Reads<PartyMention?>("party", PartiesAsync);
            appointment.Reads<Municipality?>("municipality", (appointments, scope, cancel) => Aligned.OneByTextAsync(appointments, a => a.MunicipalityCode, scope.View.MunicipalitiesAsync, cancel));
            appointment.Reads<Instant>("recordedAt", async (appointments, scope, cancel) =>
                (await scope.View.RecordedAtAsync([.. appointments.Select(a => a.RecordedIn)], cancel)).Select(at => at!.Value).ToArray());
        });
        bindings.Object<Source>("Source", source =>
        {
            source.Property("paper", s => s.Paper);
            source.Property("day", s => s.Day);
            source.Property("item", s => s.Item);
            source.Property("mark", s => s.Mark);
            source.Property("note", s => s.Note);
        });
    }

    /// <summary>
    /// The party printed with the appointment, else the list the person was elected for on that day. Only for political seats:
    /// party is a political opinion, and nobody else's is shown.
    /// </summary>
    private static async ValueTask<IReadOnlyList<PartyMention?>> PartiesAsync(IReadOnlyList<Appointment> appointments, GraphScope scope, CancellationToken cancel)
    {
        var political = await scope.View.ArePoliticalAsync(appointments, cancel);
        var memberships = await scope.View.PartiesOfAsync([.. appointments.Select(a => a.PersonId).Distinct()], cancel);
        return await PartyMention.OfAsync(
            [.. appointments.Zip(political, (appointment, isPolitical) => isPolitical ? PartyMention.KeyOf(appointment, memberships[appointment.PersonId].FirstOrDefault()) : null)],
            scope.View,
            cancel);
    }
}
