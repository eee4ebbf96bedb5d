using Appointments.Data.Commands.Nominations;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>eraseDueNominations</c>.</summary>
internal static class EraseDueNominationsMutation
{
    public static void Add(Bindings<GraphScope> bindings) =>
        bindings.Mutates<Input>("eraseDueNominations", new Validator(), input => new EraseNominations(input.Day, input.ExpectedVersion), _ => null, _ => { });

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, LocalDate Day) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator() => Day(input => input.Day);
    }
}
