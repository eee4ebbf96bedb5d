using Appointments.Data.Commands;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>eraseProposal</c>.</summary>
internal static class EraseProposalMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "eraseProposal", new Validator(), input => new EraseProposal(input.Number, input.Texts ?? false, input.ExpectedVersion), _ => null, ProposalPayload.Add);

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, int Number, bool? Texts) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>;
}
