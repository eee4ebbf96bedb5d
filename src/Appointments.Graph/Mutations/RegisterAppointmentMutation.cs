using Appointments.Data.Commands;
using Appointments.Domain.Appointments;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>registerAppointment</c>, <c>noteAppointment</c>, <c>recommendAppointment</c>: the same question, decided by the KKR, by others, or not yet.</summary>
internal static class RegisterAppointmentMutation
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        Add(bindings, "registerAppointment", AppointmentStatus.Appointed);
        Add(bindings, "noteAppointment", AppointmentStatus.Noted);
        Add(bindings, "recommendAppointment", AppointmentStatus.Recommended);
    }

    private static void Add(Bindings<GraphScope> bindings, string field, AppointmentStatus status) => bindings.Mutates<AppointmentInput>(
        field,
        new AppointmentInput.Validator(),
        input => new RegisterAppointment(input.ToAppointment(), status, input.ExpectedVersion),
        input => input.FirstDay,
        BoardPayload.Add);
}
