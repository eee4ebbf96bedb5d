using Appointments.Data.Commands;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>recordParty</c>.</summary>
internal static class RecordPartyMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "recordParty",
        new Validator(),
        input => new RecordParty(input.Person, input.Letter, input.Municipality, input.FirstDay, input.LastDay, input.Source?.ToSource(), input.ExpectedVersion),
        input => input.FirstDay,
        PersonPayload.Add);

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Person, string Letter, string? Municipality, LocalDate FirstDay, LocalDate? LastDay, SourceInput? Source) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            Text(input => input.Letter, 4);
            Day(input => input.FirstDay);
            Day(input => input.LastDay);
            this.HasSource(input => input.Source);
        }
    }
}
