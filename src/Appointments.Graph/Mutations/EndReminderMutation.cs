using Appointments.Data.Commands.Reminders;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>endReminder</c>.</summary>
internal static class EndReminderMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "endReminder", new Validator(), input => new EndReminder(InputIds.Number(input.Reminder, "Reminder")!.Value, input.ExpectedVersion), _ => null, _ => { });

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Reminder) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator() => RuleFor(input => input.Reminder).Must(id => InputIds.Number(id, "Reminder") is not null)
            .Says("BAD_ID", "Det er ikke id'et på en modtager af påmindelser.", "That is not the id of a recipient of reminders.");
    }
}
