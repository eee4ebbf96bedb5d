using Appointments.Data.Commands;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>unmergePersons</c>.</summary>
internal static class UnmergePersonsMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "unmergePersons", new Validator(), input => new UnmergePersons(input.From, input.ExpectedVersion), _ => null, PersonPayload.Add);

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string From) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>;
}
