using Appointments.Data.Commands.Nominations;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>stepNominationRound</c>.</summary>
internal static class StepNominationRoundMutation
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Enum<RoundStep>("RoundStep");
        bindings.Mutates<Input>(
            "stepNominationRound",
            new Validator(),
            input => new StepNominationRound(input.Round, input.Step, input.Day, input.Status, input.Why?.Trim(), input.ExpectedVersion),
            _ => null,
            RoundPayload.Add);
    }

    public sealed record Input(
        string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Round, RoundStep Step, LocalDate Day, NominatorStatus? Status, string? Why) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            Day(input => input.Day);
            Text(input => input.Why, 400);
        }
    }
}
