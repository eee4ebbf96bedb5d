using Appointments.Data.Commands.Retention;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>erasePersonValues</c>.</summary>
internal static class ErasePersonValuesMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "erasePersonValues", new Validator(), input => new ErasePersonValues(input.Person, input.Gender ?? false, input.Party ?? false, input.ExpectedVersion), _ => null, PersonPayload.Add);

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Person, bool? Gender, bool? Party) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator() => RuleFor(input => input.Gender).Must((input, gender) => gender == true || input.Party == true)
            .Says("NOTHING_CHOSEN", "Sig, hvad der skal slettes: køn, parti eller begge.", "Say what is to be erased: gender, party or both.");
    }
}
