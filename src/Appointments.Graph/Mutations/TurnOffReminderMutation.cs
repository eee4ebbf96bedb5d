using Appointments.Data.Commands.Reminders;
using Appointments.Domain.Reminders;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>turnOffReminder</c>. The payload shows nothing of the recipient: whoever has the link reads as the public does.</summary>
internal static class TurnOffReminderMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "turnOffReminder", new Validator(), input => new TurnOffReminder(ReminderSecret.Hash(input.Token)), _ => null, _ => { });

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Token) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>;
}
