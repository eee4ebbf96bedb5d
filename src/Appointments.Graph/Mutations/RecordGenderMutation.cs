using Appointments.Data.Commands;
using Appointments.Domain.People;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>recordGender</c>. The payload shows the person, never the gender: it is shown as counts only.</summary>
internal static class RecordGenderMutation
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Enum<Gender>("Gender");
        bindings.Mutates<Input>(
            "recordGender", new Validator(), input => new RecordGender(input.Person, input.Gender, input.Source.ToSource(), input.Corrects ?? false, input.ExpectedVersion), _ => null, PersonPayload.Add);
    }

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Person, Gender Gender, SourceInput Source, bool? Corrects) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator() => this.HasSource(input => input.Source);
    }
}
