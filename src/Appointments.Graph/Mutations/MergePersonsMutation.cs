using Appointments.Data.Commands;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>mergePersons</c>.</summary>
internal static class MergePersonsMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "mergePersons", new Validator(), input => new MergePersons(input.From, input.Into, input.ExpectedVersion), _ => null, PersonPayload.Add);

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string From, string Into) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>;
}
