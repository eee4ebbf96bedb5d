using Appointments.Data.Commands.Nominations;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>withdrawNomination</c>.</summary>
internal static class WithdrawNominationMutation
{
    public static void Add(Bindings<GraphScope> bindings) =>
        bindings.Mutates<Input>("withdrawNomination", new Validator(), input => new WithdrawNomination(InputIds.Number(input.Nomination, "Nomination")!.Value, input.ExpectedVersion), _ => null, _ => { });

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Nomination) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator() => this.IsId(input => input.Nomination, "Nomination");
    }
}
