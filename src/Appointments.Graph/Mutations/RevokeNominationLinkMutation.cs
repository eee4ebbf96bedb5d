using Appointments.Data.Commands.Nominations;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>revokeNominationLink</c>.</summary>
internal static class RevokeNominationLinkMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "revokeNominationLink", new Validator(), input => new RevokeNominationLink(input.Round, input.Organisation, input.ExpectedVersion), _ => null, RoundPayload.Add);

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Round, string Organisation) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>;
}
