using Appointments.Data.Commands;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>endAppointment</c>.</summary>
internal static class EndAppointmentMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "endAppointment",
        new Validator(),
        input => new EndAppointment(InputIds.Number(input.Appointment, "Appointment")!.Value, input.LastDay, input.EndReason, input.ExpectedVersion),
        input => input.LastDay.PlusDays(1),
        BoardPayload.Add);

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Appointment, LocalDate LastDay, string EndReason) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            this.IsId(input => input.Appointment, "Appointment");
            Day(input => input.LastDay);
            Text(input => input.EndReason, 400);
        }
    }
}
