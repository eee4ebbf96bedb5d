using Appointments.Data.Commands.Nominations;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>withdrawByLink</c>.</summary>
internal static class WithdrawByLinkMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "withdrawByLink", new Validator(), input => new WithdrawByLink(NominationSecret.Hash(input.Token), InputIds.Number(input.Nomination, "Nomination")!.Value), _ => null, _ => { });

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Token, string Nomination) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator() => this.IsId(input => input.Nomination, "Nomination");
    }
}
