using Appointments.Data.Commands.Retention;
using Appointments.Domain.Retention;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>setRetention</c>.</summary>
internal static class SetRetentionMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "setRetention", new Validator(), input => new SetRetention(input.Kind, input.Months, input.FirstDay, input.Source.ToSource(), input.ExpectedVersion), _ => null, _ => { });

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, RetentionKind Kind, int? Months, LocalDate FirstDay, SourceInput Source) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            Day(input => input.FirstDay);
            this.HasSource(input => input.Source);
        }
    }
}
