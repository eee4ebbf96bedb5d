using Appointments.Data.Commands;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>endDeputy</c>.</summary>
internal static class EndDeputyMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "endDeputy", new Validator(), input => new EndDeputy(InputIds.Number(input.Deputy, "Deputy")!.Value, input.LastDay, input.ExpectedVersion), input => input.LastDay.PlusDays(1), DeputyPayload.Add);

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Deputy, LocalDate LastDay) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            this.IsId(input => input.Deputy, "Deputy");
            Day(input => input.LastDay);
        }
    }
}
